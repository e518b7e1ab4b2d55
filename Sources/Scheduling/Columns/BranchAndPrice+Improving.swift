internal import IntegerProgramming

/// Better schedules on the way: by rounding a node's solution, and by planning parts anew.
extension BranchAndPrice {
  /// Looks for better schedules from the solution of a node, in the ways that are worth their time there.
  mutating func findBetter(
    from node: SearchNode, _ values: [Double], _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    let easy = isLittleLost ? Self.nodesOfLittle.littleLost : Self.nodesOfLittle.usually
    let isHard = !catalogue.scenario.hasBaseline || level < .disruption || solved >= easy
    // A search that goes on meanwhile finds more than dives: none in 300 seconds was as good.
    if side == nil {
      try dive(from: node, values, &incumbent, combining: isHard || !isLittleLost)
    }
    if isHard { try improve(&incumbent) }
  }

  /// In so many nodes most of what happened to a baseline is settled, without planning parts anew.
  ///
  /// Where little of it is lost, neither parts nor combinations are worth their time any sooner: 66 and 83
  /// attempts in the absences of 105 experts found nothing.
  private static let nodesOfLittle = (usually: 32, littleLost: 128)

  /// Rounds the solution of a node; where that gets stuck, the columns at hand may be combined.
  private mutating func dive(
    from node: SearchNode, _ values: [Double], _ incumbent: inout Incumbent, combining: Bool
  ) throws(SolverFailure) {
    control.phase = "diving"
    defer { control.phase = "proving" }
    let cutoff = incumbent.levels[level]
    switch try Dive.end(from: node, values, in: &generation, below: cutoff) {
    case .schedule(let events): incumbent.improve(with: events)
    case .stuck(let node):
      if combining, let events = try combine(node, below: cutoff) {
        incumbent.improve(with: events)
      }
    }
  }

  /// The best schedule of a node by an integer program over the columns at hand, or nil when none is
  /// found.
  private mutating func combine(
    _ node: SearchNode, below cutoff: Int
  ) throws(SolverFailure) -> [Event]? {
    control.phase = "combining"
    guard case .solved(let bound, let solution) = try generation.solve(node, cutoff: cutoff) else {
      return nil
    }
    for share in Self.combined {
      let gain = min(Double(cutoff) - bound, share * abs(bound))
      let program = RestrictedProgram(generation.master, promisingAt: solution, within: gain)
      let events = try program.bestEvents(
        by: solvers.integer, startingFrom: [],
        limits: control.solveLimits(nodes: solvers.nodesPerCombination))
      if let events { return events }
    }
    return nil
  }

  /// By which shares of a value the events that an integer program chooses from may exceed the bound.
  private static let combined = [0.0005, 0.002, 0.01]

  /// Plans parts of the best schedule anew until many in a row bring nothing.
  private mutating func improve(_ incumbent: inout Incumbent) throws(SolverFailure) {
    control.phase = "improving"
    defer { control.phase = "proving" }
    let isHard = level == .targets || level == .quality && !catalogue.scenario.hasBaseline
    let patience = isHard && solved <= 1 ? firstPatience : Self.patience / 4
    parts.begin()
    while parts.failures < patience, control.stopReason == nil, !control.isLevelOver,
      keepsAbove(incumbent)
    {
      control.best = incumbent.levels[level]
      let rounds = try parts.improve(
        &incumbent, on: level, with: generation.master.columns, limits: control.limitsOfPart)
      _ = control.nextRound(counting: rounds)
      if let found = side?.exchange(incumbent.events, incumbent.levels) {
        incumbent.improve(with: found)
      }
    }
    generation.add(incumbent.events.compactMap(catalogue.column(of:)))
  }

  /// How many parts in a row may bring nothing.
  private static let patience = 30

  /// How many at a level's first node: on *quality* in a long year, where a proof is out of reach, as many
  /// as there are requests.
  private var firstPatience: Int {
    level == .quality && catalogue.isLong ? catalogue.options.count : Self.patience
  }
}
