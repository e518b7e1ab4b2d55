/// Finds cover cuts that a fractional schedule breaks.
struct CoverSeparation {
  private let catalogue: Catalogue
  /// Sets of funds whose budgets are looked at together: each alone, and all that have a limit.
  private let fundSets: [(funds: [Ref<Fund>], budget: Int)]
  /// The least an event of each request costs when a fund pays; nil where it can't.
  private let cheapest: [[Int?]]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let scenario = catalogue.scenario
    let limited = scenario.fundRefs.filter { scenario[$0].budget != nil }
    let cheapest = catalogue.cheapestCosts
    self.cheapest = cheapest
    let pairs = Self.pairs(of: limited, paying: cheapest)
    let sets = limited.map { [$0] } + pairs + (limited.count > 2 ? [limited] : [])
    fundSets = sets.map { funds in
      (funds, funds.reduce(0) { $0 + (scenario[$1].budget ?? 0) })
    }
  }

  /// The pairs of funds of which either could pay for some request.
  private static func pairs(of funds: [Ref<Fund>], paying costs: [[Int?]]) -> [[Ref<Fund>]] {
    funds.indices.flatMap { left in
      funds.suffix(from: left + 1).compactMap { right in
        let isShared = costs.contains {
          $0[funds[left].index] != nil && $0[right.index] != nil
        }
        return isShared ? [funds[left], right] : nil
      }
    }
  }

  /// The cuts that a solution breaks.
  func cuts(against master: Master, at values: [Double]) -> [CoverCut] {
    var shares = Array(
      repeating: Array(repeating: 0.0, count: catalogue.scenario.contents.funds.count),
      count: catalogue.options.count)
    for (index, column) in master.columns.enumerated() {
      guard let fund = column.event.placement.fund else { continue }
      shares[column.request.index][fund.index] += values[master.programColumns[index]]
    }
    return fundSets.compactMap { cut(for: $0.funds, $0.budget, shares) }
  }

  private struct Item {
    let request: Ref<Request>
    let cost: Int
    let share: Double
  }

  private func cut(for funds: [Ref<Fund>], _ budget: Int, _ shares: [[Double]]) -> CoverCut? {
    let items = catalogue.options.compactMap { options -> Item? in
      let costs = funds.compactMap { cheapest[options.request.index][$0.index] }
      guard let cost = costs.min(), cost > 0 else { return nil }
      let share = funds.reduce(0.0) { $0 + shares[options.request.index][$1.index] }
      return Item(request: options.request, cost: cost, share: share)
    }
    // Surest first for each unit of money: the cover that is broken most, approximately.
    let order = items.sorted {
      ((1 - $0.share) / Double($0.cost), $0.request) < (
        (1 - $1.share) / Double($1.cost), $1.request
      )
    }
    guard let cover = minimalCover(order, budget) else { return nil }
    let dearest = cover.map(\.cost).max() ?? 0
    let members = Set(cover.map(\.request))
    let likewise = items.filter { $0.cost >= dearest && !members.contains($0.request) }
    let total = (cover + likewise).reduce(0) { $0 + $1.share }
    guard total > Double(cover.count - 1) + 1e-4 else { return nil }
    return CoverCut(
      cover: members, likewise: Set(likewise.map(\.request)), funds: Set(funds))
  }

  private func minimalCover(_ order: [Item], _ budget: Int) -> [Item]? {
    var cover: [Item] = []
    var cost = 0
    for item in order {
      cover.append(item)
      cost += item.cost
      if cost > budget { break }
    }
    guard cost > budget else { return nil }
    for item in cover.sorted(by: { ($0.share, $0.request) < ($1.share, $1.request) })
    where cost - item.cost > budget {
      cover.removeAll { $0.request == item.request }
      cost -= item.cost
    }
    return cover
  }
}

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

  /// The least an event of a request costs; nil where the fund has no limit or can't pay.
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
      let costs = node.restrictions.sorted { $0.key < $1.key }.compactMap { request, restriction in
        restriction.delivery == .required
          && scenario.fundRefs.allSatisfy { $0 == fund || restriction.barredFunds.contains($0) }
          ? leastCost(of: options[request], paidBy: fund, under: restriction, at: prices) : nil
      }
      return costs.reduce(0, +) > budget
    }
  }
}
