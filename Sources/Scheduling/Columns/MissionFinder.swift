/// Finds what the rules say about single missions, and what these use and cost.
struct MissionFinder {
  private let scenario: Scenario
  private let lines: LineIndex

  init(_ scenario: Scenario, _ lines: LineIndex) {
    self.scenario = scenario
    self.lines = lines
  }

  /// What is known of an expert's missions of one kind for one seat to venues as far away.
  struct Missions {
    /// The days of travel on each side.
    let travel: Int
    /// The same number for events of one length whose teams the same targets count.
    let kind: Int
    fileprivate var verdicts: Verdicts
    fileprivate var use: MissionUse?

    /// Knows nothing yet.
    ///
    /// - Parameters:
    ///   - travel: The days of travel on each side.
    ///   - kind: The kind.
    ///   - turns: The days on which a verdict on the expert may turn.
    init(travel: Int, kind: Int, turning turns: [Day]) {
      self.travel = travel
      self.kind = kind
      verdicts = Verdicts(turning: turns, travel: travel)
    }
  }

  /// What a mission uses, whatever the day and by days after the first.
  fileprivate struct MissionUse {
    let fixed: [CellUse]
    let daily: [CellUse]
  }

  private static let spanRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.span)
  }

  /// Adds the options of one expert: one for each set of traits they have on some of the days; none where a
  /// rule objects on every day.
  ///
  /// - Parameters:
  ///   - candidate: The expert in a seat, at a venue.
  ///   - spans: The days.
  ///   - all: All of these days.
  ///   - missions: What is known of their missions there, and will be.
  ///   - options: Where to add them.
  func addOptions(
    for candidate: Candidate, on spans: [Span], all: DaySet, _ missions: inout Missions,
    to options: inout [CandidateOption]
  ) {
    var placed = candidate
    if let first = spans.first, let last = spans.last,
      missions.verdicts.areSteady(from: first, to: last)
    {
      placed.placement.span = first
      if let traits = missions.verdicts.traits(of: placed, by: Self.spanRules, in: scenario) {
        options.append(option(for: placed, traits, &missions, on: all))
      }
      return
    }
    let own = options.count
    for (day, span) in spans.enumerated() {
      placed.placement.span = span
      guard let traits = missions.verdicts.traits(of: placed, by: Self.spanRules, in: scenario)
      else { continue }
      if let known = options[own...].firstIndex(where: { $0.traits == traits }) {
        options[known].available.insert(day)
      } else {
        var available = DaySet(capacity: spans.count)
        available.insert(day)
        options.append(option(for: placed, traits, &missions, on: available))
      }
    }
  }

  private func option(
    for candidate: Candidate, _ traits: Traits, _ missions: inout Missions,
    on available: DaySet
  ) -> CandidateOption {
    let use = missions.use ?? use(of: candidate)
    missions.use = use
    return CandidateOption(
      charges: charges(of: candidate), expert: candidate.expert, traits: traits,
      cost: cost(of: candidate), fixedUse: use.fixed, dailyUse: use.daily,
      available: available)
  }

  private func use(of candidate: Candidate) -> MissionUse {
    let day = candidate.placement.span?.first.number ?? 0
    var fixed: [CellUse] = []
    var daily: [CellUse] = []
    for rule in Self.limits {
      for usage in rule.usages(by: candidate, in: scenario) {
        guard let use = use(of: usage) else { continue }
        if usage.line.isByDay { daily.append(use.shifted(by: -day)) } else { fixed.append(use) }
      }
    }
    return MissionUse(fixed: fixed, daily: daily)
  }

  private static let limits = Rulebook.limits(on: .members)
  private static let objectives = Rulebook.objectives(on: .members)

  /// The cells of a usage, where some rule counts them.
  func use(of usage: Usage) -> CellUse? {
    lines.cells(of: usage).map { CellUse($0, amount: usage.amount) }
  }

  private func cost(of candidate: Candidate) -> Int {
    guard let venue = candidate.placement.venue, let span = candidate.placement.span else {
      return 0
    }
    return scenario.missionCost(of: candidate.expert, to: venue, on: span)
  }

  private func charges(of candidate: Candidate) -> LevelValues {
    var charges = LevelValues()
    for rule in Self.objectives {
      charges[rule.level] += rule.charge(for: candidate, in: scenario)
    }
    return charges
  }
}
