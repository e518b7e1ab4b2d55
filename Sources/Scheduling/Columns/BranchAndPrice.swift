internal import HeapModule
internal import IntegerProgramming

/// Finds the best value of one level and proves it, by branch and price.
///
/// C. Barnhart et al., "Branch-and-Price: Column Generation for Solving Huge Integer Programs",
/// Operations Research 46, 1998. The node with the least bound is split next; schedules come from
/// whole solutions of nodes and from the integer program over the columns at hand.
struct BranchAndPrice {
  /// What came of a level.
  struct Outcome {
    /// What no schedule with the same values above goes below.
    var bound: Int?
    /// Why the run ends, if it does.
    var stopped: StopReason?
  }

  private let catalogue: Catalogue
  private let level: Level
  private let solvers: Solvers
  private let control: RunControl
  private let above: LevelValues
  private var generation: ColumnGeneration
  private var nodes = Heap<SearchNode>()
  private var solved = 0
  private var made = 0
  /// The number of solved nodes at which the columns at hand are combined next.
  private var nextCombination = 1
  private var neighbourhoods: Neighbourhoods

  /// Prepares the search of a level.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - level: The level to minimize.
  ///   - incumbent: The best schedule; its values above the level are kept.
  ///   - pool: Columns to begin with, among them the incumbent's.
  ///   - covers: Finds cuts.
  ///   - solvers: The solvers.
  ///   - control: When to end.
  init(
    _ catalogue: Catalogue, level: Level, incumbent: Incumbent, pool: [Column],
    covers: CoverSeparation, solvers: Solvers, control: RunControl
  ) {
    self.catalogue = catalogue
    self.level = level
    self.solvers = solvers
    self.control = control
    above = incumbent.levels
    neighbourhoods = Neighbourhoods(catalogue, seed: catalogue.scenario.settings.seed)
    let master = Master(catalogue, level: level, above: incumbent.levels, pool: pool)
    generation = ColumnGeneration(
      master, covers: covers, solver: solvers.linear, control: control)
  }

  /// The columns generated so far.
  var columns: [Column] { generation.master.columns }

  /// Searches until the level is proved or the run ends.
  ///
  /// - Parameters:
  ///   - incumbent: The best schedule, which gets better.
  ///   - nodeLimit: How many nodes to solve at most.
  ///   - secondsLimit: When to stop this level, by the run's seconds.
  /// - Returns: The bound, and why the run ends, if it does.
  /// - Throws: `SolverFailure` when a solver fails.
  mutating func search(
    _ incumbent: inout Incumbent, nodeLimit: Int?, secondsLimit: Double?
  ) throws(SolverFailure) -> Outcome {
    nodes.insert(SearchNode(bound: -.infinity, number: 0))
    while let node = nodes.popMin() {
      let cutoff = incumbent.levels[level]
      control.best = cutoff
      control.bound = provedBound(node.bound, cutoff)
      guard keepsAbove(incumbent) else { return Outcome(bound: nil, stopped: nil) }
      if node.bound > -.infinity, ColumnGeneration.proved(node.bound) >= cutoff { break }
      if let nodeLimit, solved >= nodeLimit {
        return Outcome(bound: provedBound(node.bound, cutoff), stopped: nil)
      }
      if let secondsLimit, control.limits.elapsed() > secondsLimit {
        return Outcome(bound: provedBound(node.bound, cutoff), stopped: nil)
      }
      switch try generation.solve(node, cutoff: cutoff) {
      case .pruned: solved += 1
      case .stopped(let reason, let bound):
        let least = min(bound, nodes.min?.bound ?? bound)
        return Outcome(bound: provedBound(least, cutoff), stopped: reason)
      case .solved(let bound, let values, let basis):
        solved += 1
        var parent = node
        parent.bound = max(bound, node.bound)
        parent.basis = basis
        try close(parent, values, &incumbent)
      }
      control.nodes += 1
    }
    return Outcome(bound: incumbent.levels[level], stopped: nil)
  }

  private func keepsAbove(_ incumbent: Incumbent) -> Bool {
    Level.allCases.allSatisfy { $0 >= level || incumbent.levels[$0] == above[$0] }
  }

  private func provedBound(_ bound: Double, _ cutoff: Int) -> Int? {
    bound > -.infinity ? min(cutoff, ColumnGeneration.proved(bound)) : nil
  }

  private mutating func close(
    _ node: SearchNode, _ values: [Double], _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    let branching = Branching(generation.master, node, values)
    if let events = branching.wholeEvents { incumbent.improve(with: events) }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    if solved >= nextCombination {
      nextCombination = max(8, 2 * solved)
      try dive(from: node, values, &incumbent)
      try improve(&incumbent)
      try combine(&incumbent)
    }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    for var child in branching.children {
      made += 1
      child.number = made
      nodes.insert(child)
    }
  }

  private mutating func dive(
    from node: SearchNode, _ values: [Double], _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    control.phase = "diving"
    defer { control.phase = "proving" }
    let events = try Dive.events(
      from: node, values, in: &generation, below: incumbent.levels[level])
    if let events { incumbent.improve(with: events) }
  }

  /// Lets the integer solver choose among the columns at hand.
  ///
  /// On the level that sums the most different amounts, its branching finds what rounding misses.
  private mutating func combine(_ incumbent: inout Incumbent) throws(SolverFailure) {
    guard level == .quality, control.stopReason == nil, keepsAbove(incumbent) else { return }
    control.phase = "combining"
    defer { control.phase = "proving" }
    generation.add(incumbent.events.compactMap(catalogue.column(of:)))
    let program = RestrictedProgram(generation.master)
    let events = try program.bestEvents(
      by: solvers.integer, startingFrom: incumbent.events,
      limits: control.solveLimits(nodes: solvers.nodesPerCombination))
    if let events { incumbent.improve(with: events) }
  }

  /// Plans parts of the best schedule anew until many in a row bring nothing.
  private mutating func improve(_ incumbent: inout Incumbent) throws(SolverFailure) {
    control.phase = "improving"
    defer { control.phase = "proving" }
    var failures = 0
    var size = 10
    while failures < (level < .targets ? Self.patience / 2 : Self.patience), control.stopReason == nil, keepsAbove(incumbent) {
      var node = SearchNode(bound: -.infinity, number: 0)
      node.restrictions = neighbourhoods.next(around: incumbent.events, size: size)
      generation.add(incumbent.events.compactMap(catalogue.column(of:)))
      let cutoff = incumbent.levels[level]
      control.best = cutoff
      var isBetter = false
      if case .solved(_, let values, let basis) = try generation.solve(node, cutoff: cutoff) {
        node.basis = basis
        if let events = try Dive.events(from: node, values, in: &generation, below: cutoff) {
          isBetter = incumbent.improve(with: events)
        }
      } else {
        size = min(size + 1, incumbent.events.count)
      }
      failures = isBetter ? 0 : failures + 1
    }
  }

  /// How many neighbourhoods in a row may bring nothing.
  private static let patience = 10
}
