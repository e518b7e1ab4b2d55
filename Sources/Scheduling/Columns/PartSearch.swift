internal import IntegerProgramming

/// Makes a schedule better part by part: parts that bring nothing get larger.
struct PartSearch {
  private let catalogue: Catalogue
  private let covers: CoverSeparation
  private let solvers: Solvers
  private let atOnce: Int
  private var neighbourhoods: Neighbourhoods
  private var size = Self.smallest
  /// How many parts in a row brought nothing.
  private(set) var failures = 0

  /// How many events the first part has.
  private static let smallest = 10
  /// By how many events parts get larger.
  private static let growth = 2
  /// After how many parts that bring nothing: the more events, the more parts of a size there are.
  private static let patience = (least: 5, eventsEach: 10)

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - covers: Finds cuts.
  ///   - solvers: The solvers.
  ///   - atOnce: How many parts are planned at the same time.
  init(
    _ catalogue: Catalogue, covers: CoverSeparation, solvers: Solvers, atOnce: Int
  ) {
    self.catalogue = catalogue
    self.covers = covers
    self.solvers = solvers
    self.atOnce = atOnce
    neighbourhoods = Neighbourhoods(catalogue, seed: catalogue.scenario.settings.seed)
  }

  /// Begins with small parts again.
  mutating func begin() {
    size = Self.smallest
    failures = 0
  }

  /// Plans some parts of a schedule anew, and takes those that make it better.
  ///
  /// - Parameters:
  ///   - incumbent: The schedule.
  ///   - level: The level to minimize.
  ///   - pool: Columns to begin with, where they fit.
  ///   - limits: When to end.
  /// - Returns: How many rounds of pricing that took.
  /// - Throws: `SolverFailure` when a solver fails, after what the other parts brought is taken.
  mutating func improve(
    _ incumbent: inout Incumbent, on level: Level, with pool: [Column] = [], limits: RunLimits
  ) throws(SolverFailure) -> Int {
    let planner = PartPlanner(
      catalogue, level: level, schedule: incumbent, pool: pool, covers: covers, solvers: solvers,
      limits: limits)
    let count = size < incumbent.events.count ? atOnce : 1
    let kept = (0..<count).map { _ in neighbourhoods.next(around: incumbent.events, size: size) }
    let before = incumbent.levels
    var rounds = 0
    var failed: SolverFailure?
    for outcome in kept.mapInParallel({ kept in planner.outcome(keeping: kept) }) {
      switch outcome {
      case .success(let (part, more)):
        rounds += more
        part?.improve(&incumbent)
      case .failure(let failure): failed = failed ?? failure
      }
    }
    if let failed { throw failed }
    note(kept.count, areBetter: incumbent.levels < before, of: incumbent.events.count)
    return rounds
  }

  private mutating func note(_ parts: Int, areBetter: Bool, of events: Int) {
    guard !areBetter else { return begin() }
    let patience = max(Self.patience.least, events / Self.patience.eventsEach)
    let pauses = failures / patience
    failures += parts
    if failures / patience > pauses { size = min(size + Self.growth, events) }
  }
}
