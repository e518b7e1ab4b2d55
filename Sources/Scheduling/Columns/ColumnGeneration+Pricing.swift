internal import IntegerProgramming

/// Which events the prices of a solution call for, and what they prove.
extension ColumnGeneration {
  /// How many columns one request adds in one round.
  private static let offersPerRequest = 4

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
  func price(_ solution: LinearSolution, _ node: SearchNode)
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
