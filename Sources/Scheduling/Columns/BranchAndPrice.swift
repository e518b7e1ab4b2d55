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
    /// Whether parts were left that bad numbers kept from being settled.
    var isUnsettled = false
  }

  private let catalogue: Catalogue
  private let level: Level
  private let solvers: Solvers
  private let control: RunControl
  private let above: LevelValues
  private var generation: ColumnGeneration
  private var nodes = Heap<SearchNode>()
  /// The least bound of the nodes that were left unsettled.
  private var leastUnsettled = Double.infinity
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
    control.levelDeadline = secondsLimit
    nodes.insert(SearchNode(bound: -.infinity, number: 0))
    while let node = nodes.popMin() {
      let cutoff = incumbent.levels[level]
      control.best = cutoff
      control.bound = provedBound(node.bound, cutoff)
      guard keepsAbove(incumbent) else { return Outcome(bound: nil, stopped: nil) }
      if node.bound > -.infinity, ColumnGeneration.proved(node.bound) >= cutoff { break }
      if let nodeLimit, solved >= nodeLimit || isSettledEnough(node.bound, cutoff) {
        return outcome(node.bound, cutoff)
      }
      if control.isLevelOver { return outcome(node.bound, cutoff) }
      switch try generation.solve(node, cutoff: cutoff) {
      case .pruned: solved += 1
      case .unsettled(let bound):
        solved += 1
        leastUnsettled = min(leastUnsettled, max(bound, node.bound))
      case .stopped(let reason, let bound):
        return outcome(min(bound, nodes.min?.bound ?? bound), cutoff, stopped: reason)
      case .paused(let bound):
        return outcome(min(bound, nodes.min?.bound ?? bound), cutoff)
      case .solved(let bound, let solution):
        solved += 1
        var parent = node
        parent.bound = max(bound, node.bound)
        parent.basis = solution.basis
        try close(parent, solution, &incumbent)
      }
      control.nodes += 1
    }
    guard keepsAbove(incumbent) else { return Outcome(bound: nil, stopped: nil) }
    return outcome(.infinity, incumbent.levels[level])
  }

  /// What came of the level when every node left has at least a bound.
  private func outcome(
    _ bound: Double, _ cutoff: Int, stopped: StopReason? = nil
  ) -> Outcome {
    let least = min(bound, leastUnsettled)
    return Outcome(
      bound: least < .infinity ? provedBound(least, cutoff) : cutoff, stopped: stopped,
      isUnsettled: leastUnsettled < .infinity)
  }

  /// Whether so little is left to gain on the level `quality` that proving it is not worth the wait.
  private func isSettledEnough(_ bound: Double, _ cutoff: Int) -> Bool {
    level == .quality && solved >= Self.nodesForLittle
      && Double(cutoff) - bound <= Self.little * Double(max(1, abs(cutoff)))
  }

  /// The share of a value that counts as little, and the nodes spent on so little.
  private static let little = 0.001
  private static let nodesForLittle = 200

  private func keepsAbove(_ incumbent: Incumbent) -> Bool {
    Level.allCases.allSatisfy { $0 >= level || incumbent.levels[$0] == above[$0] }
  }

  private func provedBound(_ bound: Double, _ cutoff: Int) -> Int? {
    bound > -.infinity ? min(cutoff, ColumnGeneration.proved(bound)) : nil
  }

  private mutating func close(
    _ node: SearchNode, _ solution: LinearSolution, _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    let values = solution.values
    var branching = Branching(generation.master, node, values)
    if let events = branching.wholeEvents {
      incumbent.improve(with: events)
      if catalogue.exceedsBudget(node) { return }
      branching = branching.finer
    }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    // Close to a baseline there is little to choose from: mostly there is no need to look for more.
    if catalogue.scenario.hasBaseline,
      try settle(node, solution, &incumbent, enumerating: Self.fewEnumerated)
    {
      return
    }
    if solved >= nextCombination {
      nextCombination = max(8, 2 * solved)
      try dive(from: node, values, &incumbent)
      try improve(&incumbent)
    }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    if try settle(node, solution, &incumbent) { return }
    var divisions = branching.divisions
    if divisions.isEmpty { divisions = [branching.decisions].filter { !$0.isEmpty } }
    if divisions.isEmpty { leastUnsettled = min(leastUnsettled, node.bound) }
    for var child in try bestDivision(of: node, solution, among: divisions) {
      made += 1
      child.number = made
      nodes.insert(child)
    }
  }

  /// The division whose parts gain most, by probing each: strong branching.
  ///
  /// D. Applegate et al., "Finding Cuts in the TSP", DIMACS Technical Report 95-05, 1995.
  private mutating func bestDivision(
    of node: SearchNode, _ solution: LinearSolution, among divisions: [[SearchNode]]
  ) throws(SolverFailure) -> [SearchNode] {
    guard divisions.count > 1 else { return divisions.first ?? [] }
    var best: (score: Double, division: [SearchNode])?
    for division in divisions {
      var score = 1.0
      for child in division {
        let gain = try generation.probe(child) - solution.objective
        score *= max(min(gain, 1), 1e-6)
      }
      if best.map({ score > $0.score }) ?? true { best = (score, division) }
    }
    return best?.division ?? []
  }

  /// Settles a node by an integer program over all events that can matter in it; false when there are
  /// too many, or the solver can't.
  private mutating func settle(
    _ node: SearchNode, _ solution: LinearSolution, _ incumbent: inout Incumbent,
    enumerating most: Int = Self.mostEnumerated
  ) throws(SolverFailure) -> Bool {
    guard level == .quality, keepsAbove(incumbent) else { return false }
    let cutoff = incumbent.levels[level]
    var trial = generation
    let gain = Double(cutoff) - generation.least(at: solution, in: node)
    guard trial.enumerate(node, at: solution, within: gain, atMost: most) else {
      return false
    }
    control.phase = "settling"
    defer { control.phase = "proving" }
    let program = RestrictedProgram(trial.master, promisingAt: solution, within: gain)
    let answer = try program.solve(
      by: solvers.integer, limits: control.solveLimits(nodes: solvers.nodesPerCombination))
    if let events = answer.events { incumbent.improve(with: events) }
    return answer.bound.map { ColumnGeneration.proved($0) >= incumbent.levels[level] } ?? false
  }

  /// How many events an integer program that settles a node may have.
  private static let mostEnumerated = 2500
  /// How few are worth trying before anything else.
  private static let fewEnumerated = 500

  private mutating func dive(
    from node: SearchNode, _ values: [Double], _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    control.phase = "diving"
    defer { control.phase = "proving" }
    let cutoff = incumbent.levels[level]
    switch try Dive.end(from: node, values, in: &generation, below: cutoff) {
    case .schedule(let events): incumbent.improve(with: events)
    case .stuck(let node):
      if let events = try combine(node, below: cutoff) { incumbent.improve(with: events) }
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
    let patience = isHard && solved <= 1 ? Self.patience : Self.patience / 4
    var failures = 0
    var size = Self.smallestNeighbourhood
    while failures < patience, control.stopReason == nil, !control.isLevelOver,
      keepsAbove(incumbent)
    {
      control.best = incumbent.levels[level]
      let kept = neighbourhoods.next(around: incumbent.events, size: size)
      let events = try replan(keeping: kept, below: incumbent)
      if let events, incumbent.improve(with: events) {
        failures = 0
        size = Self.smallestNeighbourhood
      } else {
        failures += 1
        if failures.isMultiple(of: 5) { size = min(size + 2, incumbent.events.count) }
      }
    }
    generation.add(incumbent.events.compactMap(catalogue.column(of:)))
  }

  /// The best schedule found that keeps some events, or nil when none is better.
  private func replan(keeping kept: [Event], below incumbent: Incumbent) throws(SolverFailure)
    -> [Event]?
  {
    let columns = kept.compactMap(catalogue.column(of:))
    let closed = Set(kept.map(\.request))
    var ledger = Ledger(catalogue.lines)
    for column in columns { ledger.add(column) }
    let own = incumbent.events.compactMap(catalogue.column(of:))
    let pool = (own + generation.master.columns).filter { column in
      !closed.contains(column.request) && column.use.allSatisfy { ledger.admits($0) }
    }
    let part = Master(catalogue, level: level, above: above, pool: pool, kept: columns)
    var generation = ColumnGeneration(
      part, covers: nil, solver: solvers.linear, control: control)
    let cutoff = incumbent.levels[level]
    let root = SearchNode(bound: -.infinity, number: 0)
    guard case .solved(let bound, let solution) = try generation.solve(root, cutoff: cutoff) else {
      return nil
    }
    if let events = Branching(generation.master, root, solution.values).wholeEvents {
      return events + kept
    }
    let program = RestrictedProgram(
      generation.master, promisingAt: solution, within: Double(cutoff) - bound)
    let open = incumbent.events.filter { !closed.contains($0.request) }
    let events = try program.bestEvents(
      by: solvers.integer, startingFrom: open,
      limits: control.solveLimits(nodes: solvers.nodesPerNeighbourhood))
    return events.map { $0 + kept }
  }

  private static let smallestNeighbourhood = 10

  /// How many neighbourhoods in a row may bring nothing.
  private static let patience = 30
}
