internal import IntegerProgramming

/// Finds cuts that budgets imply and a fractional schedule breaks: the most broken one of each small fund, and covers
/// of the others, alone, in pairs and together.
struct CoverSeparation {
  private let catalogue: Catalogue
  /// Sets of funds whose budgets are looked at together: each alone, pairs, and all that have a limit.
  private let fundSets: [[Ref<Fund>]]
  /// The least an event of each request costs when a fund pays; nil where it can't.
  private let cheapest: [[Int?]]

  init(_ catalogue: Catalogue) {
    self.catalogue = catalogue
    let scenario = catalogue.scenario
    let limited = scenario.fundRefs.filter { scenario[$0].budget != nil }
    let cheapest = catalogue.cheapestCosts
    self.cheapest = cheapest
    let pairs = Self.pairs(of: limited, paying: cheapest)
    fundSets = limited.map { [$0] } + pairs + (limited.count > 2 ? [limited] : [])
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
  ///
  /// - Parameters:
  ///   - master: The program.
  ///   - values: Its solution.
  ///   - solver: Solves small linear programs on the way.
  ///   - limits: When that ends.
  /// - Returns: The cuts.
  /// - Throws: `SolverFailure` when the solver fails.
  func cuts(
    against master: Master, at values: [Double], by solver: any LinearSolver, limits: SolveLimits
  ) throws(SolverFailure) -> [BudgetCut] {
    var parts = Array(
      repeating: [FundPart](), count: catalogue.options.count)
    for (index, column) in master.columns.enumerated() {
      let share = values[master.programColumns[index]]
      guard share > 1e-9, let fund = column.event.placement.fund else { continue }
      parts[column.request.index].append(FundPart(fund: fund, cost: column.cost, share: share))
    }
    var cuts: [BudgetCut] = []
    let budgets = master.budgets
    let open = catalogue.options.filter { master.isOpen($0.request) }
    for funds in fundSets {
      let budget = funds.reduce(0) { $0 + budgets[$1.index] }
      let items = items(of: funds, among: open, parts)
      if let cut = try fineCut(items, budget, funds, solver, limits) {
        cuts.append(cut)
      } else if let cut = wholeCover(items, budget).flatMap({ cut($0, among: items, funds) }) {
        cuts.append(cut)
      }
    }
    return cuts
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

    func share(from cost: Int) -> Double { shares.last { $0.from >= cost }?.share ?? 0 }
  }

  private func items(
    of funds: [Ref<Fund>], among open: [RequestOptions], _ parts: [[FundPart]]
  ) -> [Item] {
    open.compactMap { options -> Item? in
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

  /// The cut of a cover, if it is broken, with all requests that can't stand in for a member either.
  ///
  ///     Σ x[event of a request in the cover, paid by one of the funds] ≤ |cover| − 1
  ///
  /// E. Balas, "Facets of the Knapsack Polytope", Mathematical Programming 8, 1975.
  private func cut(_ cover: [Item], among items: [Item], _ funds: [Ref<Fund>]) -> BudgetCut? {
    let dearest = cover.map(\.cheapest).max() ?? 0
    let members = Set(cover.map(\.request))
    var total = 0.0
    var weights: [Ref<Request>: CostSteps] = [:]
    for item in items {
      let from = members.contains(item.request) || item.cheapest >= dearest ? 0 : dearest
      weights[item.request, default: CostSteps()].add(1, from: from)
      total += item.share(from: from)
    }
    let capacity = Double(cover.count - 1)
    guard total > capacity + 1e-4 else { return nil }
    return BudgetCut(weights: weights, capacity: capacity, funds: Set(funds))
  }

  /// Requests that cost more than a budget whatever their events, the surest first for each unit of money:
  /// the cover that is broken most, approximately.
  private func wholeCover(_ items: [Item], _ budget: Int) -> [Item]? {
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
    return cover
  }

  /// Whether few events use a budget up: many can always give way a little.
  private func isSmall(_ budget: Int, _ items: [Item]) -> Bool {
    let costs = items.filter { $0.share > Self.little }.compactMap(\.shares.last?.from).sorted()
    return costs.prefix(Self.few + 1).reduce(0, +) > budget
  }

  /// The inequality that a small fund's budget implies and the solution breaks most, if there is one.
  private func fineCut(
    _ items: [Item], _ budget: Int, _ funds: [Ref<Fund>], _ solver: any LinearSolver,
    _ limits: SolveLimits
  ) throws(SolverFailure) -> BudgetCut? {
    guard funds.count == 1, isSmall(budget, items) else { return nil }
    let seen = items.filter { $0.share > Self.little && $0.shares.allSatisfy { $0.from <= budget } }
    let separation = KnapsackSeparation(
      shares: seen.map(\.shares), budget: budget, solver: solver, limits: limits)
    guard let rises = try separation.rises() else { return nil }
    var lifting = Lifting(within: budget)
    for (item, rises) in zip(seen, rises) {
      let own = item.shares.map(\.from)
      lifting.add(
        item.request, costs: Set(own + [item.cheapest]),
        weights: zip(own, rises).filter { $1 > 0 }.map { ($0, $1) })
    }
    // The others begin to count where they cost as much as one of these.
    let costs = Set(seen.flatMap { $0.shares.map(\.from) })
    for item in items where item.share <= Self.little {
      lifting.add(
        item.request, costs: costs.filter { $0 > item.cheapest }.union([item.cheapest]), weights: []
      )
    }
    return BudgetCut(weights: lifting.weights, capacity: 1, funds: Set(funds))
  }

  /// What a share must exceed to be looked at.
  private static let little = 1e-4
  /// So many events are few.
  private static let few = 6
}
