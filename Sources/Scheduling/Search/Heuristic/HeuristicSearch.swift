/// The heuristic search: a first schedule at once, then walks that make it better.
///
/// Engines run it in rounds; between two of them they may stop it.
struct HeuristicSearch {
  private let flat: FlatCatalogue
  private let kept: [PlannedEvent]
  private var walks: Walks
  /// The events of good schedules, where they are collected.
  private var seen: SeenEvents?
  private var hasBegun = false
  private var pace: SearchPace?

  /// How many rounds the walks go each for itself.
  private static let roundsApart = 20
  /// After how many rounds what they found is put together in a large year; in a small one everything hangs
  /// together.
  private static let roundsToCombine = 5
  /// The part of a search in which some walks save money.
  private static let scouting = 0.25

  /// Builds the first schedule.
  ///
  /// - Parameters:
  ///   - catalogue: What requests may choose from.
  ///   - start: What is known already, if anything is.
  ///   - collectsEvents: Whether `columns` will be asked for.
  ///   - isParallel: Whether several cores may be used.
  init(
    _ catalogue: Catalogue, from start: HeadStart? = nil, collectsEvents: Bool,
    isParallel: Bool = true
  ) {
    flat = FlatCatalogue(catalogue)
    let known = (start?.events ?? []).compactMap(catalogue.column(of:))
    kept = (catalogue.baselineColumns + known).compactMap(flat.event(of:))
    walks = Walks(flat, keeping: kept, isParallel: isParallel)
    seen = collectsEvents ? SeenEvents(requests: flat.requests.count) : nil
    seen?.add(walks.best)
  }

  /// What the best schedule counts.
  var levels: LevelValues { walks.best.levels }

  /// The events of the best schedule.
  var events: [Event] {
    walks.best.events.compactMap { $0.map { flat.column(of: $0).event } }
  }

  /// Columns for a master program: the events of the best schedules and of good ones on the way.
  var columns: [Column] { (seen?.events ?? []).map(flat.column(of:)) }

  /// How many steps are worth while: more for more requests.
  var steps: Int { 600 * flat.requests.count { !$0.rows.isEmpty } }

  /// Searches on; how far a search has come is counted from its beginning.
  ///
  /// - Parameters:
  ///   - steps: How many steps to take.
  ///   - stepsPerRound: After how many of them the search may be stopped.
  ///   - seconds: When it should come to an end, by the run's seconds; nil is never.
  ///   - control: What may stop it.
  ///   - incumbent: Takes the best schedule.
  ///   - isEnough: Whether a schedule is so good that the search may end.
  ///   - count: Counts the steps of a round before it, and says why the search ends, if it does.
  /// - Returns: Why it ended before its time, if it did.
  mutating func run(
    steps: Int, stepsPerRound: Int, seconds: Double?, _ control: RunControl,
    _ incumbent: inout Incumbent, until isEnough: (LevelValues) -> Bool = { _ in false },
    counting count: (Int) -> StopReason?
  ) -> StopReason? {
    defer { incumbent.improve(with: events) }
    var pace = self.pace ?? SearchPace(steps: steps, control.limits, seconds: seconds)
    defer { self.pace = pace }
    while pace.taken < steps, !isEnough(levels) {
      let round = min(stepsPerRound, steps - pace.taken)
      if let reason = count(round) { return reason }
      if goOn(by: round, &pace) { incumbent.improve(with: events) }
      control.level = isScouting(pace.passed) ? .unmet : .quality
      control.best = control.level.map { levels[$0] }
    }
    return nil
  }

  /// Searches on by a round on one thread, after a search that its time ended; where walks have blocks of their
  /// own, warmed up again now and then.
  mutating func goOn(by steps: Int) {
    guard var pace else { return }
    walks.isParallel = false
    seen = nil
    if walks.areDivided, pace.warmUp() { walks.restart() }
    _ = goOn(by: steps, &pace)
    self.pace = pace
  }

  /// Goes on from a schedule found elsewhere and the best one met, put together.
  ///
  /// - Parameters:
  ///   - events: The schedule.
  ///   - levels: What it counts.
  mutating func takeOver(from events: [Event], counting levels: LevelValues) {
    var planned = [PlannedEvent?](repeating: nil, count: flat.requests.count)
    for event in events.compactMap(flat.catalogue.column(of:)).compactMap(flat.event(of:)) {
      planned[event.request] = event
    }
    walks.combine(with: [Walk.Found(events: planned, levels: levels)])
  }

  /// Takes a round's steps; says whether the walks exchanged the best schedule after it.
  private mutating func goOn(by steps: Int, _ pace: inout SearchPace) -> Bool {
    var limits = pace.limits
    limits.seconds = pace.seconds
    advance(by: steps, pace.passed, limits)
    pace.taken += steps
    defer { pace.rounds += 1 }
    let isDue = pace.rounds.isMultiple(of: Self.roundsApart)
    if isDue || !flat.catalogue.isLong { for found in walks.found { seen?.add(found) } }
    let combines =
      flat.catalogue.isLarge && !walks.areDivided
      && pace.rounds.isMultiple(of: Self.roundsToCombine)
    guard isDue || combines else { return false }
    walks.exchange(withScouts: isScouting(pace.passed), combining: combines)
    return isDue
  }

  private mutating func advance(by steps: Int, _ passed: Double, _ limits: RunLimits) {
    if !hasBegun { walks.begin(keeping: kept) { limits.areOver } }
    hasBegun = true
    walks.advance(
      steps: steps, Acceptance(flat, passed: passed), withScouts: isScouting(passed))
  }

  /// Whether some walks look for money that would meet more requests.
  private func isScouting(_ passed: Double) -> Bool {
    passed < Self.scouting
      && [Level.mandatory, .commitments, .unmet, .targets].contains { level in
        levels[level] > flat.unavoidable[level]
      }
  }
}
