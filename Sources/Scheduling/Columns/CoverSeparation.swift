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
    var parts = Array(
      repeating: [FundPart](), count: catalogue.options.count)
    for (index, column) in master.columns.enumerated() {
      let share = values[master.programColumns[index]]
      guard share > 1e-9, let fund = column.event.placement.fund else { continue }
      parts[column.request.index].append(FundPart(fund: fund, cost: column.cost, share: share))
    }
    return fundSets.compactMap { cut(for: $0.funds, $0.budget, parts) }
  }

  /// A part of an event that a fund pays for.
  private struct FundPart {
    let fund: Ref<Fund>
    let cost: Int
    let share: Double
  }

  /// A request as the funds see it.
  private struct Item {
    let request: Ref<Request>
    /// The least an event costs.
    let cheapest: Int
    /// How much of the request is there at a cost of so much or more, the dearest first.
    let shares: [(from: Int, share: Double)]

    var share: Double { shares.last?.share ?? 0 }
  }

  /// A request in a cover, with the cost from which on its events count.
  private struct Member {
    let item: Item
    var from: Int
  }

  private func items(of funds: [Ref<Fund>], _ parts: [[FundPart]]) -> [Item] {
    catalogue.options.compactMap { options -> Item? in
      let request = options.request
      let costs = funds.compactMap { cheapest[request.index][$0.index] }
      guard let cost = costs.min(), cost > 0 else { return nil }
      var shares: [(from: Int, share: Double)] = []
      for part in parts[request.index].sorted(by: { $0.cost > $1.cost })
      where funds.contains(part.fund) {
        let sum = (shares.last?.share ?? 0) + part.share
        if shares.last?.from == part.cost {
          shares[shares.count - 1].share = sum
        } else {
          shares.append((part.cost, sum))
        }
      }
      return Item(request: request, cheapest: cost, shares: shares)
    }
  }

  private func cut(for funds: [Ref<Fund>], _ budget: Int, _ parts: [[FundPart]]) -> CoverCut? {
    let items = items(of: funds, parts)
    if let cut = wholeCover(items, budget).flatMap({ cut($0, among: items, funds) }) { return cut }
    guard funds.count == 1 else { return nil }
    return fineCover(items, budget).flatMap { cut($0, among: items, funds) }
  }

  /// The cut of a cover, if it is broken, with all requests that can't stand in for a member either.
  private func cut(_ cover: [Member], among items: [Item], _ funds: [Ref<Fund>]) -> CoverCut? {
    let dearest = cover.map { max($0.from, $0.item.cheapest) }.max() ?? 0
    var least = Dictionary(uniqueKeysWithValues: cover.map { ($0.item.request, $0.from) })
    for item in items where least[item.request] == nil {
      least[item.request] = item.cheapest >= dearest ? 0 : dearest
    }
    let total = items.reduce(0.0) { sum, item in
      let from = least[item.request] ?? 0
      return sum + (item.shares.last { $0.from >= from }?.share ?? 0)
    }
    guard total > Double(cover.count - 1) + 1e-4 else { return nil }
    return CoverCut(leastCounted: least, size: cover.count, funds: Set(funds))
  }

  /// Requests that cost more than a budget whatever their events, the surest first for each unit of money:
  /// the cover that is broken most, approximately.
  private func wholeCover(_ items: [Item], _ budget: Int) -> [Member]? {
    let order = items.sorted {
      ((1 - $0.share) / Double($0.cheapest), $0.request) < (
        (1 - $1.share) / Double($1.cheapest), $1.request
      )
    }
    var cover: [Item] = []
    var cost = 0
    for item in order {
      cover.append(item)
      cost += item.cheapest
      if cost > budget { break }
    }
    guard cost > budget else { return nil }
    for item in cover.sorted(by: { ($0.share, $0.request) < ($1.share, $1.request) })
    where cost - item.cheapest > budget {
      cover.removeAll { $0.request == item.request }
      cost -= item.cheapest
    }
    return cover.map { Member(item: $0, from: 0) }
  }

  /// Requests whose events cost more than a budget as dear as they are in the solution, but no dearer than
  /// that takes; only where few events use a budget up, since many can always give way a little.
  private func fineCover(_ items: [Item], _ budget: Int) -> [Member]? {
    let items = items.filter { $0.share > Self.little }
    let dearest = DearestSum.above(budget, of: items.map(\.shares), atMost: Self.few)
    guard let dearest else { return nil }
    var cover = zip(items, dearest).compactMap { item, from in
      from.map { Member(item: item, from: $0) }
    }
    var spare = cover.reduce(-budget - 1) { $0 + $1.from }
    cover.sort {
      ($0.from - $0.item.cheapest, $0.item.request) < ($1.from - $1.item.cheapest, $1.item.request)
    }
    for place in cover.indices {
      let part = min(spare, cover[place].from - cover[place].item.cheapest)
      cover[place].from -= part
      spare -= part
    }
    return cover
  }

  /// What a share must exceed to be looked at.
  private static let little = 1e-4
  /// So many events are few.
  private static let few = 4
}
