extension Catalogue {
  /// The least an event of each request costs, by request and fund; nil where the fund has no limit or
  /// can't pay.
  var cheapestCosts: [[Int?]] {
    let prices = moneyPrices
    return options.mapInParallel { options in
      let funds = Set(options.stays.lazy.flatMap(\.sponsors).map(\.fund))
      return scenario.fundRefs.map { fund in
        funds.contains(fund)
          ? leastCost(of: options, paidBy: fund, under: Restriction(), at: prices) : nil
      }
    }
  }

  /// Prices at which nothing counts but money from funds that have a limit.
  var moneyPrices: Prices {
    let budgets = lines.entries.filter { entry in
      if case .fundBudget = entry.line { true } else { false }
    }
    return Prices(levels: .zero, lines: lines, cells: budgets.map { ($0.base, 1) })
  }

  /// The least an event of a request costs; nil where the fund has no limit, or can pay for none.
  private func leastCost(
    of options: RequestOptions, paidBy fund: Ref<Fund>, under restriction: Restriction,
    at prices: Prices
  ) -> Int? {
    guard lines.find(.fundBudget(fund)) != nil else { return nil }
    var restriction = restriction
    restriction.barredFunds.formUnion(scenario.fundRefs.filter { $0 != fund })
    let pricing = Pricing(catalogue: self, prices: prices)
    let offers = pricing.offers(of: options, under: restriction, below: .infinity, keeping: 1)
    return offers.first.map { Int($0.reducedCost.rounded()) }
  }

  /// Whether the events that a node requires of a fund alone cost more than the fund has, to the unit.
  func exceedsBudget(_ node: SearchNode) -> Bool {
    let prices = moneyPrices
    return scenario.fundRefs.contains { fund in
      guard let budget = scenario[fund].budget else { return false }
      let bound = node.restrictions.sorted { $0.key < $1.key }.filter { _, restriction in
        restriction.delivery == .required
          && scenario.fundRefs.allSatisfy { $0 == fund || restriction.barredFunds.contains($0) }
      }
      let costs = bound.map { request, restriction in
        leastCost(of: options[request], paidBy: fund, under: restriction, at: prices)
      }
      // Nothing the fund could pay for is too much too.
      return costs.contains(nil) || costs.reduce(0) { $0 + ($1 ?? 0) } > budget
    }
  }
}
