internal import IntegerProgramming

/// Which events the prices of a solution call for, and what they prove.
extension ColumnGeneration {
  /// How many columns one request adds in one round.
  private static let offersPerRequest = 4

  /// The column of a request's event where a node leaves it no other.
  private func settledColumn(of request: Ref<Request>, in node: SearchNode) -> Column? {
    node.restrictions[request.index]?.fixed.flatMap(master.index(of:)).map { master.columns[$0] }
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
    let pricing = pricing(at: master.prices(at: master.duals(of: solution)))
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

  /// What no schedule of a node goes below by the duals of a solution, on the level; the node's bounds are those
  /// of the program.
  func least(at solution: LinearSolution, in node: SearchNode) -> Double {
    master.value(ofObjective: price(point(of: solution), node).least) - unpriced
  }

  /// The new columns, and what no events could bring the objective below.
  ///
  /// Smoothed duals are tried first; the solution's own where they call for nothing new.
  func price(
    _ solution: LinearSolution, _ node: SearchNode, smoothedBy smoothing: inout DualSmoothing?
  ) -> (columns: [Column], least: Double) {
    let own = point(of: solution)
    var best = -Double.infinity
    if let point = smoothing?.point(towards: own, objective: solution.objective) {
      let smoothed = price(point, node)
      smoothing?.note(point, proves: smoothed.least)
      if !smoothed.columns.isEmpty { return smoothed }
      best = smoothed.least
    }
    let (columns, least) = price(own, node)
    smoothing?.note(own, proves: least)
    return (columns, max(best, least))
  }

  private func point(of solution: LinearSolution) -> DualSmoothing.Point {
    let duals = master.duals(of: solution)
    return DualSmoothing.Point(duals: duals, worth: master.worth(at: duals))
  }

  /// The new columns that some duals call for, and what no events could bring the objective below: a request
  /// has one event at most, so it brings no more than its least reduced cost.
  func price(
    _ point: DualSmoothing.Point, _ node: SearchNode
  ) -> (columns: [Column], least: Double) {
    let prices = master.prices(at: point.duals)
    let found =
      node.listed.map { offers(in: $0, at: prices, node) } ?? pricedOffers(at: prices, node)
    let columns = found.flatMap(\.columns).filter { master.index(of: $0.event) == nil }
    return (columns, point.worth + found.reduce(0) { $0 + min(0, $1.least) })
  }

  /// The events of a request that are worth most, and the reduced cost of the best.
  private typealias Offers = (least: Double, columns: [Column])

  /// Pricing of the events that the funds can pay for beside those that are kept.
  private func pricing(at prices: Prices) -> Pricing {
    Pricing(catalogue: master.catalogue, prices: prices, budgets: master.budgets)
  }

  private func pricedOffers(at prices: Prices, _ node: SearchNode) -> [Offers] {
    let pricing = pricing(at: prices)
    let tolerance = tolerance
    let open = master.catalogue.options.filter { options in
      !options.stays.isEmpty && master.isOpen(options.request)
    }.map { ($0, settledColumn(of: $0.request, in: node)) }
    return open.mapInParallel { options, settled in
      if let settled {
        return (prices.reducedCost(of: settled), [])
      }
      let offers = pricing.offers(
        of: options, under: node.restriction(of: options.request.index), below: -tolerance,
        keeping: Self.offersPerRequest)
      return (
        offers.first?.reducedCost ?? 0,
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
      return (offers.first?.reducedCost ?? 0, offers.map(\.column))
    }
  }
}
