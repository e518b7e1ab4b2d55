internal import HeapModule
internal import IntegerProgramming

/// Finds the best value of one level and proves it, by branch and price.
///
/// C. Barnhart et al., "Branch-and-Price: Column Generation for Solving Huge Integer Programs",
/// Operations Research 46, 1998. The node that proves least is split next, of equal ones the last
/// made; schedules come from whole solutions of nodes and from the integer program over the columns at hand.
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

  let catalogue: Catalogue
  let level: Level
  /// The heuristic search that goes on meanwhile, if one does.
  let side: SideSearch?
  /// Whether nearly all of a schedule known to be good can stay.
  let isLittleLost: Bool
  let solvers: Solvers
  let control: RunControl
  let above: LevelValues
  var generation: ColumnGeneration
  private var nodes = Heap<SearchNode>()
  /// The least bound of the nodes that were left unsettled.
  private var leastUnsettled = Double.infinity
  private(set) var solved = 0
  private var made = 0
  /// The number of solved nodes at which the columns at hand are combined next.
  private var nextCombination = 1
  /// Plans parts of the best schedule anew: beside another search one by one, since the cores are busy.
  var parts: PartSearch
  /// How many events an integer program may have that settles a node, as far as experience goes.
  private var mostSettled = 1200

  /// Prepares the search of a level.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - level: The level to minimize.
  ///   - incumbent: The best schedule; its values above the level are kept.
  ///   - pool: Columns to begin with, among them the incumbent's.
  ///   - covers: Finds cuts.
  ///   - side: The heuristic search that goes on meanwhile, if one does.
  ///   - isLittleLost: Whether nearly all of a schedule known to be good can stay.
  ///   - solvers: The solvers.
  ///   - control: When to end.
  init(
    _ catalogue: Catalogue, level: Level, incumbent: Incumbent, pool: [Column],
    covers: CoverSeparation, beside side: SideSearch? = nil, isLittleLost: Bool = false,
    solvers: Solvers, control: RunControl
  ) {
    self.catalogue = catalogue
    self.level = level
    self.side = side
    self.isLittleLost = isLittleLost
    self.solvers = solvers
    self.control = control
    above = incumbent.levels
    parts = PartSearch(
      catalogue, covers: covers, solvers: solvers, atOnce: side == nil ? solvers.partsAtOnce : 1)
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
  ///   - bound: What no schedule goes below, as far as is known.
  ///   - nodeLimit: How many nodes to solve at most.
  ///   - secondsLimit: When to stop this level, by the run's seconds.
  /// - Returns: The bound, and why the run ends, if it does.
  /// - Throws: `SolverFailure` when a solver fails.
  mutating func search(
    _ incumbent: inout Incumbent, above bound: Int? = nil, nodeLimit: Int?, secondsLimit: Double?
  ) throws(SolverFailure) -> Outcome {
    control.levelDeadline = secondsLimit
    nodes.insert(.root(of: generation.master, incumbent, above: bound))
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
      && LevelResult(level: level, value: cutoff, bound: provedBound(bound, cutoff)).isSettled
  }

  /// The nodes spent on so little.
  private static let nodesForLittle = 300

  /// Whether the levels above count what they did when the search began.
  func keepsAbove(_ incumbent: Incumbent) -> Bool {
    Level.allCases.allSatisfy { $0 >= level || incumbent.levels[$0] == above[$0] }
  }

  private func provedBound(_ bound: Double, _ cutoff: Int) -> Int? {
    bound > -.infinity ? min(cutoff, ColumnGeneration.proved(bound)) : nil
  }

  private mutating func close(
    _ node: SearchNode, _ solution: LinearSolution, _ incumbent: inout Incumbent
  ) throws(SolverFailure) {
    let values = solution.values
    var node = node
    var branching = Branching(
      generation.master, node, values,
      at: generation.master.prices(at: generation.master.duals(of: solution)))
    if let events = branching.wholeEvents {
      incumbent.improve(with: events)
      if catalogue.exceedsBudget(node) { return }
      branching = branching.finer
    }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    // Close to a baseline there is little to choose from: mostly there is no need to look for more.
    let isClose = catalogue.scenario.hasBaseline
    if isClose, try settle(&node, solution, &incumbent) { return }
    let best = incumbent.levels
    if solved >= nextCombination {
      nextCombination = max(8, 2 * solved)
      try findBetter(from: node, values, &incumbent)
    }
    if ColumnGeneration.proved(node.bound) >= incumbent.levels[level] { return }
    let isTried = isClose && incumbent.levels == best
    if !isTried, try settle(&node, solution, &incumbent) { return }
    branching.node = node
    var divisions = branching.divisions
    if divisions.isEmpty { divisions = [branching.decisions].filter { !$0.isEmpty } }
    if divisions.isEmpty { leastUnsettled = min(leastUnsettled, node.bound) }
    // The part made last is searched first: where one requires and the other forbids, the one that requires.
    for var child in try bestDivision(of: node, solution, among: divisions).reversed() {
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
      // No part counts for more than 1, so what is behind already stays behind.
      for child in division where score > best?.score ?? 0 {
        let gain = try generation.probe(child) - solution.objective
        score *= max(min(gain, 1), 1e-6)
      }
      if best.map({ score > $0.score }) ?? true { best = (score, division) }
    }
    return best?.division ?? []
  }

  /// Lists all events that can matter in a node and, where they are few, settles it by an integer program
  /// over them; false where too many are left, or the solver can't.
  private mutating func settle(
    _ node: inout SearchNode, _ solution: LinearSolution, _ incumbent: inout Incumbent
  ) throws(SolverFailure) -> Bool {
    guard level == .quality, keepsAbove(incumbent) else { return false }
    let cutoff = incumbent.levels[level]
    generation.apply(node)
    let gain = Double(cutoff) - generation.least(at: solution, in: node)
    let listed = generation.listedEvents(
      of: node, at: solution, within: gain, atMost: Self.mostListed)
    guard let listed else { return false }
    node.listed = listed
    guard listed.count <= Self.mostCompared else { return false }
    control.phase = "settling"
    defer { control.phase = "proving" }
    var trial = generation
    trial.add(Array(listed.events(in: trial.listedColumns)))
    trial.apply(node)
    var program = RestrictedProgram(trial.master, promisingAt: solution, within: gain)
    program.dropDominated()
    guard program.count <= mostSettled else { return false }
    let answer = try program.solve(
      by: solvers.integer, limits: control.solveLimits(nodes: solvers.nodesPerSettlement))
    if let events = answer.events { incumbent.improve(with: events) }
    let isSettled =
      answer.bound.map { ColumnGeneration.proved($0) >= incumbent.levels[level] } ?? false
    // What was too much once will be again: wait until branches have left less.
    if !isSettled { mostSettled = max(Self.fewSettled, program.count * 9 / 10) }
    return isSettled
  }

  /// How many events a node's list may have.
  private static let mostListed = 12_000
  /// Up to how many of them are compared, to drop those that others can stand in for.
  private static let mostCompared = 4000
  /// So few of the others are always worth an integer program.
  private static let fewSettled = 300
}
