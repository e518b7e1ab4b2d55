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
  private var separation: Separation
  private let covers: CoverSeparation?
  private let solver: any LinearSolver
  private let control: RunControl
  /// How many columns one request adds in one round.
  private static let offersPerRequest = 4
  /// Below it a reduced cost counts as 0: so small that those of all requests together are less than
  /// the slack of `proved`, as far as numbers go.
  private let tolerance: Double
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
    apply(node)
    var artificialCost = Self.firstArtificialCost
    master.setArtificialCost(artificialCost)
    var basis = node.basis ?? node.start
    var method = node.basis == nil ? SimplexMethod.primal : .dual
    var best = node.bound
    var artificials = Artificials.allowed
    while true {
      if let reason = control.nextRound() { return .stopped(reason, bound: best) }
      if control.isLevelOver { return .paused(bound: best) }
      let solution = try solve(from: basis, method)
      switch solution.termination {
      case .optimal: break
      case .infeasible:
        guard artificials == .forbidden else { return .unsettled(bound: best) }
        apply(node)
        master.setArtificialCost(artificialCost)
        artificials = .needed
        continue
      case .timeLimit:
        return control.isLevelOver ? .paused(bound: best) : .stopped(.timeLimit, bound: best)
      case .interrupted: return .stopped(.interrupted, bound: best)
      case .unbounded, .nodeLimit, .iterationLimit, .badNumbers:
        throw SolverFailure(
          solver: "column generation",
          message: "the linear solver ended with \(solution.termination)", code: 0)
      }
      basis = solution.basis
      let exceeded = separation.exceededCells(in: master, at: solution.values)
      guard exceeded.isEmpty else {
        master.addRows(forCells: exceeded)
        method = .dual
        continue
      }
      let (columns, reduction) = price(solution, node)
      best = max(best, master.value(ofObjective: solution.objective + reduction) - unpriced)
      if isPruned(best, cutoff) { return .pruned }
      tellBound(best, of: node)
      let isDone = columns.isEmpty || isCloseEnough(solution, best)
      if columns.isEmpty { tellRoot(best, solution) }
      if isDone, addCuts(at: solution.values) {
        method = .dual
        continue
      }
      if isDone {
        let infeasibility = master.infeasibility(of: solution.values)
        if infeasibility > 1e-6 {
          artificialCost *= 100
          guard artificialCost <= Self.lastArtificialCost else { return .unsettled(bound: best) }
          master.setArtificialCost(artificialCost)
        } else if artificials == .allowed, infeasibility > 1e-9 || master.hasDearArtificials {
          master.forbidArtificials()
          artificials = .forbidden
        } else {
          return .solved(bound: best, solution)
        }
      }
      add(columns)
      for column in master.columns.indices.suffix(columns.count) where !allows(column, node) {
        master.setAllowed(false, column: column)
      }
      control.columns = master.columns.count
      method = .primal
    }
  }

  /// Tells the level's bound while its first program is being solved: what the duals prove so far.
  ///
  /// A. M. Geoffrion, "Lagrangean Relaxation for Integer Programming", Mathematical Programming Study 2,
  /// 1974.
  private func tellBound(_ bound: Double, of node: SearchNode) {
    guard node.restrictions.isEmpty, node.slackBounds.isEmpty, master.kept.isEmpty,
      bound > -.infinity
    else { return }
    control.bound = max(control.bound ?? .min, Self.proved(bound))
  }

  /// Tells the level's linear bound, before any cut, the first time it is there.
  private func tellRoot(_ bound: Double, _ solution: LinearSolution) {
    guard control.root == nil, master.infeasibility(of: solution.values) <= 1e-6 else { return }
    control.reach(root: Self.proved(bound))
  }

  /// What becomes of the artificial columns while a node is solved.
  ///
  /// They are forbidden in the end if they cost much, or do something too small to see, and allowed
  /// again if nothing is possible without them.
  private enum Artificials {
    case allowed, forbidden, needed
  }

  /// Whether so little is left between a solution and what its duals prove that a large program is
  /// better searched than solved to the end, which takes as many rounds again.
  private func isCloseEnough(_ solution: LinearSolution, _ bound: Double) -> Bool {
    let value = master.value(ofObjective: solution.objective)
    return master.level == .quality && master.catalogue.isLarge
      && value - bound <= Self.close * abs(value)
  }

  /// The share of the value that counts as little.
  private static let close = 0.0005

  /// What the reduced costs that count as 0 may come to, on the level.
  private var unpriced: Double {
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
  private mutating func addCuts(at values: [Double]) -> Bool {
    let known = Set(master.cuts)
    let cuts = (covers?.cuts(against: master, at: values) ?? []).filter { !known.contains($0) }
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

  private mutating func apply(_ node: SearchNode) {
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

  /// Whether a node leaves a request nothing but an event that has its column.
  private func isSettled(_ request: Ref<Request>, in node: SearchNode) -> Bool {
    node.restrictions[request.index]?.fixed.map { master.index(of: $0) != nil } ?? false
  }

  /// Adds every event that can be part of a schedule of a node below a cutoff; false when there are too
  /// many.
  ///
  /// An event whose reduced cost at the node's solution reaches the gain, the cutoff's distance from
  /// `least`, is in no such schedule; with all others at hand, an integer program over the columns
  /// settles the node.
  mutating func enumerate(
    _ node: SearchNode, at solution: LinearSolution, within gain: Double, atMost most: Int
  ) -> Bool {
    let pricing = Pricing(
      catalogue: master.catalogue, prices: master.prices(at: solution.duals))
    var columns: [Column] = []
    for options in master.catalogue.options
    where !options.stays.isEmpty && master.isOpen(options.request) {
      let offers = pricing.allOffers(
        of: options, under: node.restriction(of: options.request.index),
        below: gain / master.scale, atMost: most - columns.count)
      guard let offers else { return false }
      columns += offers.map { options.column(of: $0.choice, in: master.catalogue.scenario) }
    }
    add(columns)
    apply(node)
    return true
  }

  /// What no schedule of a node goes below by the duals of a solution, on the level.
  ///
  /// The solver's objective itself is optimal only as far as the solver can tell.
  func least(at solution: LinearSolution, in node: SearchNode) -> Double {
    let (_, reduction) = price(solution, node)
    return master.value(ofObjective: solution.objective + reduction) - unpriced
  }

  /// The new columns, and how much below the objective any events could bring it at most.
  ///
  /// A request has one event at most, so it brings no more than its least reduced cost. Where one stands
  /// at its bound with a negative reduced cost, the objective has that already.
  private func price(_ solution: LinearSolution, _ node: SearchNode)
    -> (columns: [Column], reduction: Double)
  {
    let pricing = Pricing(
      catalogue: master.catalogue, prices: master.prices(at: solution.duals))
    let counted = reductionsCounted(in: solution)
    let tolerance = tolerance
    let open = master.catalogue.options.filter { options in
      !options.stays.isEmpty && master.isOpen(options.request)
        && !isSettled(options.request, in: node)
    }
    let found = open.mapInParallel { options in
      let offers = pricing.offers(
        of: options, under: node.restriction(of: options.request.index), below: -tolerance,
        keeping: Self.offersPerRequest)
      return (
        least: offers.first?.reducedCost ?? 0,
        columns: offers.map { options.column(of: $0.choice, in: pricing.catalogue.scenario) }
      )
    }
    let reduction = zip(open, found).reduce(0.0) { sum, pair in
      sum + min(0, pair.1.least - (counted[pair.0.request.index] ?? 0))
    }
    return (
      found.flatMap(\.columns).filter { master.index(of: $0.event) == nil }, reduction
    )
  }

  /// The negative reduced costs of events that stand at their upper bound, by request.
  private func reductionsCounted(in solution: LinearSolution) -> [Int: Double] {
    var counted: [Int: Double] = [:]
    for (index, column) in master.columns.enumerated() {
      let place = master.programColumns[index]
      guard place < solution.values.count, solution.reducedCosts[place] < 0 else { continue }
      let value = solution.values[place] * solution.reducedCosts[place]
      counted[column.request.index, default: 0] += value
    }
    return counted
  }
}
