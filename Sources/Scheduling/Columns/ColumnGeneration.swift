internal import IntegerProgramming

/// Solves the linear program of a level over all events there are, generating those it needs.
struct ColumnGeneration {
  /// What came of a node.
  enum Outcome {
    /// Nothing in it is better than what is known.
    case pruned
    /// It is solved: the value on the level, and the program's solution.
    case solved(bound: Double, LinearSolution)
    /// The run ended; the bound holds all the same.
    case stopped(StopReason, bound: Double)
  }

  private(set) var master: Master
  private var separation: Separation
  private let covers: CoverSeparation?
  private let solver: any LinearSolver
  private let control: RunControl
  /// How many columns one request adds in one round.
  private static let offersPerRequest = 4
  private static let firstArtificialCost = 100.0
  private static let lastArtificialCost = 1e8
  /// Below it, a reduced cost counts as 0: so small that those of all requests together are no more
  /// than the slack of `proved`, as far as numbers go.
  private let tolerance: Double

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
    var basis = node.basis
    var method = basis == nil ? SimplexMethod.primal : .dual
    var best = node.bound
    var artificials = Artificials.allowed
    while true {
      if let reason = control.nextRound() { return .stopped(reason, bound: best) }
      let solution = try solveProgram(
        from: basis, method, mayBeInfeasible: artificials == .forbidden)
      switch solution.termination {
      case .infeasible:
        apply(node)
        master.setArtificialCost(artificialCost)
        artificials = .needed
        continue
      case .timeLimit: return .stopped(.timeLimit, bound: best)
      case .interrupted: return .stopped(.interrupted, bound: best)
      default: break
      }
      basis = solution.basis
      let exceeded = separation.exceededCells(in: master, at: solution.values)
      guard exceeded.isEmpty else {
        for cell in exceeded { master.addRow(forCell: cell) }
        method = .dual
        continue
      }
      let (columns, reduction) = price(solution, node)
      best = max(best, master.value(ofObjective: solution.objective + reduction) - unpriced)
      if isPruned(best, cutoff) { return .pruned }
      if columns.isEmpty, addCuts(at: solution.values) {
        method = .dual
        continue
      }
      if columns.isEmpty {
        let infeasibility = master.infeasibility(of: solution.values)
        if infeasibility > 1e-6, artificialCost < Self.lastArtificialCost {
          artificialCost *= 100
          master.setArtificialCost(artificialCost)
        } else if artificials == .allowed,
          infeasibility > 1e-9 || artificialCost > Self.firstArtificialCost
        {
          master.forbidArtificials()
          artificials = .forbidden
        } else {
          // What the artificial columns still do is no proof that nothing else can.
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

  /// What becomes of the artificial columns while a node is solved.
  ///
  /// They are forbidden in the end if they cost much, since a solver counts as 0 what is small beside
  /// the largest cost, or do something too small to see: a unit of a level of a million, for one.
  private enum Artificials {
    case allowed, forbidden, needed
  }

  /// Solves the program at hand, which always has a solution while artificial columns are allowed.
  ///
  /// No event at all is one, artificial columns making up for what is required. If a solver says
  /// something else it is asked again from the beginning, and then not believed.
  private func solveProgram(
    from basis: Basis?, _ method: SimplexMethod, mayBeInfeasible: Bool
  ) throws(SolverFailure) -> LinearSolution {
    var solution = try solver.solve(
      master.program, from: basis, method: method, limits: control.solveLimits())
    if !solution.termination.isPlausible {
      solution = try solver.solve(
        master.program, from: nil, method: .primal, limits: control.solveLimits())
    }
    let isInfeasible = mayBeInfeasible && solution.termination == .infeasible
    guard isInfeasible || solution.termination.isPlausible else {
      throw SolverFailure(
        solver: "column generation", message: "the master program came out \(solution.termination)")
    }
    return solution
  }

  /// What the reduced costs that count as 0 may come to, on the level.
  private var unpriced: Double {
    tolerance * master.scale * Double(master.catalogue.options.count)
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

  /// How much of a unit a bound may exceed a whole number by and not count as more.
  private static let slack = 0.01

  /// What an objective that an integer program over the columns can't go below means for the level.
  ///
  /// Integer solvers drop branches that gain less than a ten-millionth.
  func bound(ofWholeObjective objective: Double) -> Double {
    let dropped = 1e-7 * (1 + abs(objective)) * master.scale
    return master.value(ofObjective: objective) - dropped - unpriced
  }

  private func isPruned(_ bound: Double, _ cutoff: Int?) -> Bool {
    guard let cutoff, bound > -.infinity else { return false }
    return Self.proved(bound) >= cutoff
  }

  private func allows(_ column: Int, _ node: SearchNode) -> Bool {
    let column = master.columns[column]
    guard let restriction = node.restrictions[column.request.index] else { return true }
    let groups = master.catalogue.options[column.request.index].groups
    return restriction.allows(column.event, groups: groups)
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
      master.setBounds(ofSlack: slack.column, node.slackBounds[index] ?? 0...Double.infinity)
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
        below: gain / master.scale,
        atMost: most - columns.count)
      guard let offers else { return false }
      columns += offers.map { options.column(of: $0.choice, in: master.catalogue.scenario) }
    }
    add(columns)
    apply(node)
    return true
  }

  /// What each request adds to the objective by a column at its upper bound, which is worth less than
  /// nothing: pricing finds that column again, and it must not count twice.
  private func counted(in solution: LinearSolution) -> [Double] {
    var counted = Array(repeating: 0.0, count: master.catalogue.options.count)
    for (index, column) in master.programColumns.enumerated()
    where column < solution.values.count {
      let value = solution.values[column] * solution.reducedCosts[column]
      if value < 0 { counted[master.columns[index].request.index] += value }
    }
    return counted
  }

  /// What no schedule of a node goes below by the duals of a solution, on the level.
  ///
  /// The solver's objective itself is optimal only as far as the solver can tell.
  func least(at solution: LinearSolution, in node: SearchNode) -> Double {
    let (_, reduction) = price(solution, node)
    return master.value(ofObjective: solution.objective + reduction) - unpriced
  }

  /// The new columns, and how much below the objective they could bring it at most.
  private func price(_ solution: LinearSolution, _ node: SearchNode)
    -> (columns: [Column], reduction: Double)
  {
    let pricing = Pricing(
      catalogue: master.catalogue, prices: master.prices(at: solution.duals))
    let counted = counted(in: solution)
    var columns: [Column] = []
    var reduction = 0.0
    for options in master.catalogue.options
    where !options.stays.isEmpty && master.isOpen(options.request)
      && !isSettled(options.request, in: node)
    {
      let offers = pricing.offers(
        of: options, under: node.restriction(of: options.request.index), below: -tolerance,
        keeping: Self.offersPerRequest)
      reduction += (offers.first?.reducedCost ?? 0) - counted[options.request.index]
      for offer in offers {
        let column = options.column(of: offer.choice, in: master.catalogue.scenario)
        if master.index(of: column.event) == nil { columns.append(column) }
      }
    }
    return (columns, reduction)
  }
}

extension Termination {
  /// Whether a solve of a program that has a solution can end so.
  fileprivate var isPlausible: Bool {
    switch self {
    case .optimal, .timeLimit, .interrupted: true
    case .infeasible, .unbounded, .nodeLimit, .iterationLimit: false
    }
  }
}
