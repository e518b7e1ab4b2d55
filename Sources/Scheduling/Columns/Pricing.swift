/// Finds the events of one request that are worth most at given prices, of those that a fund can pay for.
struct Pricing {
  /// An event and its reduced cost.
  struct Offer {
    let reducedCost: Double
    let choice: Choice
  }

  let catalogue: Catalogue
  let prices: Prices
  /// What each fund has at most for an event; `Int.max` where it has no limit.
  private let budgets: [Int]

  /// Prepares pricing.
  ///
  /// - Parameters:
  ///   - catalogue: The options.
  ///   - prices: The prices.
  ///   - budgets: What each fund has at most for an event, `Int.max` where it has no limit; nil is its budget.
  init(catalogue: Catalogue, prices: Prices, budgets: [Int]? = nil) {
    self.catalogue = catalogue
    self.prices = prices
    self.budgets = budgets ?? catalogue.scenario.contents.funds.map { $0.budget ?? .max }
  }

  /// What a fund has for the team of an event after something.
  func left(of fund: Ref<Fund>, after cost: Int) -> Int {
    let budget = budgets[fund.index]
    return budget == .max ? .max : budget - cost
  }

  /// The best offers of a request, the best first.
  ///
  /// - Parameters:
  ///   - options: What the request may choose from.
  ///   - restriction: What the branches of the search allow it.
  ///   - limit: What reduced costs must be below.
  ///   - count: How many offers to keep, each of another stay and fund.
  ///   - isFree: Whether a use, so many days later, is possible beside what is there; asked of each use
  ///     by itself.
  /// - Returns: At most `count` offers, of which the first is the cheapest event there is.
  func offers(
    of options: RequestOptions, under restriction: Restriction, below limit: Double,
    keeping count: Int, isFree: ((CellUse, Int) -> Bool)? = nil
  ) -> [Offer] {
    guard restriction.delivery != .forbidden else { return [] }
    var offers: [Offer] = []
    var threshold = limit
    for shape in options.shapes.indices where !options.shapes[shape].stays.isEmpty {
      var pricer = ShapePricer(self, options, shape, restriction, isFree)
      for stay in options.shapes[shape].stays {
        guard restriction.allows(options.stays[stay]),
          isFree.map({ isFree in options.stays[stay].use.allSatisfy { isFree($0, 0) } }) ?? true
        else { continue }
        pricer.offers(of: stay, below: threshold) { offer in
          let place = offers.firstIndex { offer.reducedCost < $0.reducedCost } ?? offers.count
          offers.insert(offer, at: place)
          if offers.count > count { offers.removeLast() }
          if offers.count == count, let last = offers.last { threshold = last.reducedCost }
          return threshold
        }
      }
    }
    return offers
  }

  /// All events of a request whose reduced cost is below a limit, or nil when there are too many.
  func allOffers(
    of options: RequestOptions, under restriction: Restriction, below limit: Double,
    atMost most: Int
  ) -> [Offer]? {
    guard restriction.delivery != .forbidden else { return [] }
    var offers: [Offer] = []
    for shape in options.shapes.indices where !options.shapes[shape].stays.isEmpty {
      var pricer = ShapePricer(self, options, shape, restriction, nil)
      for stay in options.shapes[shape].stays where restriction.allows(options.stays[stay]) {
        guard
          let more = pricer.allOffers(of: stay, below: limit, atMost: most - offers.count)
        else { return nil }
        offers += more
      }
    }
    return offers
  }
}
