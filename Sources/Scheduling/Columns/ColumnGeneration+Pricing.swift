internal import IntegerProgramming

/// Which events the prices of a solution call for, and what they prove.
extension ColumnGeneration {
  /// How many columns one request adds in one round.
  private static let offersPerRequest = 4

  /// Whether a node leaves a request nothing but an event that has its column.
  private func isSettled(_ request: Ref<Request>, in node: SearchNode) -> Bool {
    node.restrictions[request.index]?.fixed.map { master.index(of: $0) != nil } ?? false
  }

  /// Every event that can be part of a schedule of a node below a cutoff; nil when there are too many.
  ///
  /// - Parameters:
  ///   - node: The node.
  ///   - solution: Its solution.
  ///   - gain: The cutoff's distance from `least`.
  ///   - most: How many there may be.
  /// - Returns: The list.
  mutating func listedEvents(
    of node: SearchNode, at solution: LinearSolution, within gain: Double, atMost most: Int
  ) -> ListedEvents? {
    let pricing = pricing(at: master.prices(at: solution.duals))
    let limit = gain / master.scale
    if let listed = node.listed {
      let rest = listed.filtered(in: listedColumns, upTo: limit, at: pricing.prices) {
        node.allows($0, in: master.catalogue)
      }
      return rest.count <= most ? rest : nil
    }
    var columns: [Column] = []
    for options in master.catalogue.options
    where !options.stays.isEmpty && master.isOpen(options.request) {
      let offers = pricing.allOffers(
        of: options, under: node.restriction(of: options.request.index), below: limit,
        atMost: most - columns.count)
      guard let offers else { return nil }
      columns += offers.map { options.column(of: $0.choice, in: master.catalogue.scenario) }
    }
    return ListedEvents(columns, in: &listedColumns)
  }

  /// What no schedule of a node goes below by the duals of a solution, on the level.
  ///
  /// The solver's objective itself is optimal only as far as the solver can tell.
  func least(at solution: LinearSolution, in node: SearchNode) -> Double {
    let (_, reduction) = price(solution, node)
    return master.value(ofObjective: solution.objective + reduction) - unpriced
  }

  /// The new columns, and what no events could bring the objective below.
  ///
  /// Smoothed duals are tried first; the solution's own where they call for nothing new.
  func price(
    _ solution: LinearSolution, _ node: SearchNode, smoothedBy smoothing: inout DualSmoothing?
  ) -> (columns: [Column], least: Double) {
    var best = -Double.infinity
    let own = smoothing.map { _ in point(of: solution) }
    if let own, let point = smoothing?.point(towards: own, objective: solution.objective) {
      let found = pricedOffers(at: master.prices(at: point.duals), node)
      best = point.worth + found.reduce(0) { $0 + min(0, $1.least) }
      smoothing?.note(point, proves: best)
      let columns = unknown(found)
      if !columns.isEmpty { return (columns, best) }
    }
    let (columns, reduction) = price(solution, node)
    let least = solution.objective + reduction
    if let own { smoothing?.note(own, proves: least) }
    return (columns, max(best, least))
  }

  private func point(of solution: LinearSolution) -> DualSmoothing.Point {
    let counted = reductionsCounted(in: solution).values.reduce(0, +)
    return DualSmoothing.Point(duals: solution.duals, worth: solution.objective - counted)
  }

  private func unknown(_ found: [Offers]) -> [Column] {
    found.flatMap(\.columns).filter { master.index(of: $0.event) == nil }
  }

  /// The new columns, and how much below the objective any events could bring it at most.
  ///
  /// A request has one event at most, so it brings no more than its least reduced cost. Where one stands
  /// at its bound with a negative reduced cost, the objective has that already.
  func price(_ solution: LinearSolution, _ node: SearchNode)
    -> (columns: [Column], reduction: Double)
  {
    let prices = master.prices(at: solution.duals)
    let counted = reductionsCounted(in: solution)
    let found =
      node.listed.map { offers(in: $0, at: prices, node) } ?? pricedOffers(at: prices, node)
    let reduction = found.reduce(0.0) { sum, offers in
      sum + min(0, offers.least - (counted[offers.request] ?? 0))
    }
    return (unknown(found), reduction)
  }

  /// The events of a request that are worth most, and the reduced cost of the best.
  private typealias Offers = (request: Int, least: Double, columns: [Column])

  /// Pricing of the events that the funds can pay for beside those that are kept.
  private func pricing(at prices: Prices) -> Pricing {
    Pricing(catalogue: master.catalogue, prices: prices, budgets: master.budgets)
  }

  private func pricedOffers(at prices: Prices, _ node: SearchNode) -> [Offers] {
    let pricing = pricing(at: prices)
    let tolerance = tolerance
    let open = master.catalogue.options.filter { options in
      !options.stays.isEmpty && master.isOpen(options.request)
        && !isSettled(options.request, in: node)
    }
    return open.mapInParallel { options in
      let offers = pricing.offers(
        of: options, under: node.restriction(of: options.request.index), below: -tolerance,
        keeping: Self.offersPerRequest)
      return (
        options.request.index, offers.first?.reducedCost ?? 0,
        offers.map { options.column(of: $0.choice, in: pricing.catalogue.scenario) }
      )
    }
  }

  private func offers(
    in listed: ListedEvents, at prices: Prices, _ node: SearchNode
  ) -> [Offers] {
    let best = listed.best(
      in: listedColumns, at: prices, below: -tolerance, keeping: Self.offersPerRequest
    ) { node.allows($0, in: master.catalogue) }
    return master.catalogue.options.map { options in
      let offers = best[options.request.index] ?? []
      return (options.request.index, offers.first?.reducedCost ?? 0, offers.map(\.column))
    }
  }

  /// The negative reduced costs of events that stand at their upper bound, by request.
  private func reductionsCounted(in solution: LinearSolution) -> [Int: Double] {
    var counted: [Int: Double] = [:]
    for (index, place) in master.programColumns.enumerated() where place < solution.values.count {
      guard solution.reducedCosts[place] < 0 else { continue }
      let value = solution.values[place] * solution.reducedCosts[place]
      counted[master.columns[index].request.index, default: 0] += value
    }
    return counted
  }
}
