internal import IntegerProgramming

/// Solves the linear program of a level over all events there are, generating those it needs.
struct ColumnGeneration {
  /// What came of a node.
  enum Outcome {
    /// Nothing in it is better than what is known.
    case pruned
    /// It is solved: the value on the level, and the program's solution.
    case solved(bound: Double, LinearSolution)
    /// The numbers are too bad to say; the bound holds all the same.
    case unsettled(bound: Double)
    /// The run ended; the bound holds all the same.
    case stopped(StopReason, bound: Double)
    /// The time for the level is over; the bound holds all the same.
    case paused(bound: Double)
  }

  private(set) var master: Master
  /// What the nodes' lists of events hold.
  var listedColumns = ListedColumns()
  private var separation: Separation
  private let covers: CoverSeparation?
  private let solver: any LinearSolver
  private let control: RunControl
  /// Below it a reduced cost counts as 0: so small that those of all requests together are less than
  /// the slack of `proved`, as far as numbers go.
  let tolerance: Double
  private static let firstArtificialCost = 100.0
  private static let lastArtificialCost = 1e8

  init(
    _ master: Master, covers: CoverSeparation?, solver: any LinearSolver, control: RunControl
  ) {
    self.master = master
    self.covers = covers
    let requests = Double(max(1, master.catalogue.options.count))
    tolerance = max(1e-11, min(1e-7, Self.slack / 2 / (master.scale * requests)))
    separation = Separation(master.catalogue)
    self.solver = solver
    self.control = control
  }

  /// Adds events found elsewhere.
  mutating func add(_ columns: [Column]) { for column in columns { master.add(column) } }

  /// Solves a node.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - cutoff: A value on the level; a node that can't be below it is pruned. Nil prunes nothing.
  /// - Returns: What came of it.
  /// - Throws: `SolverFailure` when the solver fails.
  mutating func solve(_ node: SearchNode, cutoff: Int?) throws(SolverFailure) -> Outcome {
    var work = Work(node, smoothing: isSmoothed(node) ? DualSmoothing() : nil)
    apply(node)
    master.setArtificialCost(work.artificialCost)
    while true {
      if let reason = control.nextRound() { return .stopped(reason, bound: work.best) }
      if control.isLevelOver { return .paused(bound: work.best) }
      let solution = try solve(from: work.basis, work.method)
      let outcome =
        solution.termination == .optimal
        ? try advance(node, solution, cutoff, &work)
        : try outcome(of: solution.termination, node, &work)
      if let outcome { return outcome }
    }
  }

  /// How far the solving of a node has come.
  private struct Work {
    var basis: Basis?
    var method: SimplexMethod
    /// What is proved of the node.
    var best: Double
    var artificialCost = ColumnGeneration.firstArtificialCost
    var artificials = Artificials.allowed
    var smoothing: DualSmoothing?

    init(_ node: SearchNode, smoothing: DualSmoothing?) {
      basis = node.basis ?? node.start
      method = node.basis == nil ? .primal : .dual
      best = node.bound
      self.smoothing = smoothing
    }
  }

  /// What becomes of the artificial columns while a node is solved.
  ///
  /// They are forbidden in the end if they cost much, or do something too small to see, and allowed
  /// again if nothing is possible without them.
  private enum Artificials {
    case allowed, forbidden, needed
  }

  /// Adds what a solution over the rows and columns at hand lacks; an outcome where it lacks nothing.
  private mutating func advance(
    _ node: SearchNode, _ solution: LinearSolution, _ cutoff: Int?, _ work: inout Work
  ) throws(SolverFailure) -> Outcome? {
    work.basis = solution.basis
    let exceeded = separation.exceededCells(in: master, at: solution.values)
    let takesMoreSteps = master.addSteps(at: solution.values)
    guard exceeded.isEmpty, !takesMoreSteps else {
      master.addRows(forCells: exceeded)
      work.method = .dual
      return nil
    }
    let (columns, least) = price(solution, node, smoothedBy: &work.smoothing)
    let proved = master.value(ofObjective: least) - unpriced
    work.best = max(work.best, proved)
    if isPruned(work.best, cutoff) { return .pruned }
    tellBound(work.best, of: node)
    if columns.isEmpty, isWhole(node) { tellRoot(work.best, solution) }
    if columns.isEmpty || isCloseEnough(solution, work.best) {
      if try addCuts(at: solution.values) {
        work.method = .dual
        return nil
      }
      if let outcome = outcome(of: solution, &work) { return outcome }
    }
    add(columns)
    for column in master.columns.indices.suffix(columns.count) where !allows(column, node) {
      master.setAllowed(false, column: column)
    }
    control.columns = master.columns.count
    work.method = .primal
    return nil
  }

  /// What a solution that lacks nothing comes to; nil where artificial columns must be dealt with first.
  private mutating func outcome(of solution: LinearSolution, _ work: inout Work) -> Outcome? {
    let infeasibility = master.infeasibility(of: solution.values)
    if infeasibility > 1e-6 {
      work.artificialCost *= 100
      guard work.artificialCost <= Self.lastArtificialCost else {
        return .unsettled(bound: work.best)
      }
      master.setArtificialCost(work.artificialCost)
    } else if work.artificials == .allowed, infeasibility > 1e-9 || master.hasDearArtificials {
      master.forbidArtificials()
      work.artificials = .forbidden
    } else {
      return .solved(bound: work.best, solution)
    }
    return nil
  }

  /// What a program without an optimal solution comes to; nil where it is to be solved again.
  private mutating func outcome(
    of termination: Termination, _ node: SearchNode, _ work: inout Work
  ) throws(SolverFailure) -> Outcome? {
    switch termination {
    case .infeasible:
      guard work.artificials == .forbidden else { return .unsettled(bound: work.best) }
      apply(node)
      master.setArtificialCost(work.artificialCost)
      work.artificials = .needed
      return nil
    case .timeLimit:
      return control.isLevelOver
        ? .paused(bound: work.best) : .stopped(.timeLimit, bound: work.best)
    case .interrupted: return .stopped(.interrupted, bound: work.best)
    case .badNumbers: return .unsettled(bound: work.best)
    case .optimal, .unbounded, .nodeLimit, .iterationLimit:
      throw SolverFailure(
        solver: "column generation", message: "the linear solver ended with \(termination)",
        code: 0)
    }
  }

  /// Whether to price by smoothed duals: where a large program is solved whole, without restrictions.
  private func isSmoothed(_ node: SearchNode) -> Bool {
    master.catalogue.isLarge && isWhole(node)
  }

  /// Whether a node is the whole level, nothing decided.
  private func isWhole(_ node: SearchNode) -> Bool {
    node.restrictions.isEmpty && node.slackBounds.isEmpty && master.kept.isEmpty
  }

  /// Tells the level's bound while its first program is being solved: what the duals prove so far.
  private func tellBound(_ bound: Double, of node: SearchNode) {
    guard isWhole(node), bound > -.infinity else { return }
    control.bound = max(control.bound ?? .min, Self.proved(bound))
  }

  /// Tells the level's linear bound, before any cut, the first time it is there.
  private func tellRoot(_ bound: Double, _ solution: LinearSolution) {
    guard control.root == nil, master.cuts.isEmpty,
      master.infeasibility(of: solution.values) <= 1e-6
    else { return }
    control.reach(root: Self.proved(bound))
  }

  /// Whether so little is left between a solution and what its duals prove that a large program is
  /// better searched than solved to the end, which takes as many rounds again.
  private func isCloseEnough(_ solution: LinearSolution, _ bound: Double) -> Bool {
    let value = master.value(ofObjective: solution.objective)
    return master.level == .quality && master.catalogue.isLarge
      && value - bound <= Self.close * abs(value)
      && master.infeasibility(of: solution.values) <= 1e-9
  }

  /// The share of the value that counts as little.
  private static let close = 0.0005

  /// What the reduced costs that count as 0 may come to, on the level.
  var unpriced: Double {
    tolerance * master.scale * Double(master.catalogue.options.count)
  }

  /// Solves the program; that it has no solution is believed only from a cold start.
  ///
  /// The program of a whole level always has one: no events, with the artificial columns.
  private func solve(from basis: Basis?, _ method: SimplexMethod) throws(SolverFailure)
    -> LinearSolution
  {
    let solution = try solver.solve(
      master.program, from: basis, method: method, limits: control.solveLimits())
    guard solution.termination == .infeasible, basis != nil else { return solution }
    return try solver.solve(
      master.program, from: nil, method: .primal, limits: control.solveLimits())
  }

  /// Adds the cuts that a solution breaks; says whether there were any.
  private mutating func addCuts(at values: [Double]) throws(SolverFailure) -> Bool {
    guard let covers else { return false }
    let found = try covers.cuts(
      against: master, at: values, by: solver, limits: control.solveLimits())
    guard !found.isEmpty else { return false }
    let known = Set(master.cuts)
    let cuts = found.filter { !known.contains($0) }
    for cut in cuts { master.add(cut) }
    return !cuts.isEmpty
  }

  /// The value of a node over the columns at hand, in units of the program; infinite where it has none.
  ///
  /// An estimate: columns not generated yet could bring it down.
  mutating func probe(_ node: SearchNode) throws(SolverFailure) -> Double {
    apply(node)
    master.setArtificialCost(Self.firstArtificialCost)
    var limits = control.solveLimits()
    limits.simplexIterations = Self.probingIterations
    let solution = try solver.solve(
      master.program, from: node.basis, method: .dual, limits: limits)
    return solution.termination == .infeasible ? .infinity : solution.objective
  }

  private static let probingIterations = 60

  /// The value that a bound on the level proves: whole numbers only.
  static func proved(_ bound: Double) -> Int { Int((bound - slack).rounded(.up)) }

  /// By how much of a unit a bound may exceed a whole number and prove no more than that number.
  private static let slack = 0.01

  private func isPruned(_ bound: Double, _ cutoff: Int?) -> Bool {
    guard let cutoff, bound > -.infinity else { return false }
    return Self.proved(bound) >= cutoff
  }

  private func allows(_ column: Int, _ node: SearchNode) -> Bool {
    node.allows(master.columns[column], in: master.catalogue)
  }

  mutating func apply(_ node: SearchNode) {
    master.allowArtificials()
    for column in master.columns.indices {
      master.setAllowed(allows(column, node), column: column)
    }
    for options in master.catalogue.options {
      master.setDelivery(
        node.restriction(of: options.request.index).delivery, of: options.request)
    }
    for (index, slack) in master.slacks.enumerated() where slack.needsBranching {
      master.setBounds(ofSlack: slack.column, node.slackBounds[index] ?? slack.bounds)
    }
  }
}
