import TestSupport
import Testing

@testable import Scheduling

/// Prices of events that a fund may be unable to pay for, or that cuts make dearer from some cost on.
struct BudgetPricingTests {
  private static let free = Restriction()

  /// A small year with prices at random, and all events of its requests.
  private struct Year {
    let catalogue: Catalogue
    let prices: Prices
    /// What half of the events cost no more than, for every fund.
    let budgets: [Int]

    init(seed: Int) {
      let scenario =
        RandomScenario.make(seed: seed, requests: 3...4, experts: 5...6, harshness: 4).scenario
      catalogue = Catalogue(of: scenario)
      var random = SplitMix(seed: UInt64(seed))
      let free = Prices(levels: .zero, lines: catalogue.lines)
      let none = Array(repeating: Int.max, count: scenario.fundRefs.count)
      let costs = Year.columns(catalogue, free, none).map(\.cost).sorted()
      func cost() -> Int { costs.isEmpty ? 0 : costs[Int(random.next() % UInt64(costs.count))] }
      func steps() -> CostSteps {
        var steps = CostSteps()
        for _ in 0..<2 { steps.add(random.unit(), from: cost()) }
        return steps
      }
      let cuts = (0..<3).map { _ in
        (
          cut: BudgetCut(
            weights: Dictionary(
              uniqueKeysWithValues: scenario.requestRefs.map { ($0, steps()) }),
            capacity: 1, funds: Set(scenario.fundRefs.filter { _ in random.next() % 2 == 0 })),
          price: random.unit() * 50
        )
      }
      var levels = SIMD8<Double>.zero
      levels[Level.quality.rawValue] = 0.01
      let cells = catalogue.lines.entries.map { (cell: $0.base, price: random.unit() * 0.02) }
      prices = Prices(levels: levels, lines: catalogue.lines, cells: cells, cuts: cuts)
      budgets = scenario.fundRefs.map { _ in costs.isEmpty ? 0 : costs[costs.count / 2] }
    }

    /// All events, each with what pricing says it is worth.
    static func columns(_ catalogue: Catalogue, _ prices: Prices, _ budgets: [Int]) -> [Column] {
      let pricing = Pricing(catalogue: catalogue, prices: prices, budgets: budgets)
      return catalogue.options.flatMap { options in
        let offers =
          pricing.allOffers(of: options, under: free, below: .infinity, atMost: .max) ?? []
        return offers.map { offer in
          let column = options.column(of: offer.choice, in: catalogue.scenario)
          #expect(abs(offer.reducedCost - prices.reducedCost(of: column)) < 1e-6)
          return column
        }
      }
    }
  }

  @Test func `No event is listed that its fund can't pay for, and all others are`() {
    var left = 0
    for seed in 4100..<4120 {
      let year = Year(seed: seed)
      let none = year.budgets.map { _ in Int.max }
      let all = Year.columns(year.catalogue, year.prices, none)
      let some = Year.columns(year.catalogue, year.prices, year.budgets)
      let paid = all.filter { column in
        column.event.placement.fund.map { column.cost <= year.budgets[$0.index] } ?? true
      }
      #expect(Set(some.map(\.event)) == Set(paid.map(\.event)), "seed \(seed)")
      left += all.count - some.count
    }
    #expect(left > 0)
  }

  @Test func `The best offer is the cheapest of all events that the funds can pay for`() {
    var dearer = 0
    for seed in 4100..<4140 {
      let year = Year(seed: seed)
      for budgets in [year.budgets, year.budgets.map { _ in Int.max }] {
        let columns = Year.columns(year.catalogue, year.prices, budgets)
        let pricing = Pricing(
          catalogue: year.catalogue, prices: year.prices, budgets: budgets)
        for options in year.catalogue.options {
          let own = columns.filter { $0.request == options.request }
          let least = own.map { year.prices.reducedCost(of: $0) }.min()
          let values = own.map { year.prices.reducedCost(of: $0) }.sorted()
          let limits = [.infinity] + (values.isEmpty ? [] : [values[values.count / 2] + 1e-3])
          for limit in limits {
            let some = pricing.allOffers(of: options, under: Self.free, below: limit, atMost: .max)
            let listed = (some ?? []).map(\.reducedCost).sorted()
            #expect(listed.count == values.count { $0 < limit }, "seed \(seed), below \(limit)")
            #expect(zip(listed, values).allSatisfy { abs($0 - $1) < 1e-6 }, "seed \(seed)")
            let first = pricing.offers(of: options, under: Self.free, below: limit, keeping: 1)
              .first
            #expect(first.map(\.reducedCost) == listed.first, "seed \(seed), below \(limit)")
          }
          let best = pricing.offers(of: options, under: Self.free, below: .infinity, keeping: 3)
          #expect((best.first == nil) == (least == nil), "seed \(seed)")
          guard let first = best.first, let least else { continue }
          #expect(abs(first.reducedCost - least) < 1e-6, "seed \(seed)")
          let plain = own.min {
            year.prices.reducedCost(of: $0) - year.prices.cutPrice(of: $0)
              < year.prices.reducedCost(of: $1) - year.prices.cutPrice(of: $1)
          }
          if let plain, year.prices.reducedCost(of: plain) > least + 1e-6 { dearer += 1 }
        }
      }
    }
    #expect(dearer > 0, "cuts change which event is the cheapest")
  }

  @Test func `Steps add up from their costs on`() {
    var steps = CostSteps()
    #expect(steps.isEmpty && steps.amount(ofCost: 100) == 0)
    for (from, amount) in [(50, 2.0), (10, 1.0), (50, 4.0)] { steps.add(amount, from: from) }
    #expect(!steps.isEmpty)
    #expect([9, 10, 49, 50].map(steps.amount(ofCost:)) == [0, 1, 1, 7])
    #expect([0, 39, 40].map(steps.beyond(10).amount(ofCost:)) == [0, 0, 6])
    var twice = CostSteps()
    twice.add(steps, times: 2)
    twice.add(steps, times: 1)
    #expect([9, 10, 50].map(twice.amount(ofCost:)) == [0, 3, 21])
  }

  @Test func `Lifting makes no amount smaller, and none larger than it must`() {
    var steps = CostSteps()
    for (from, amount) in [(10, 1.0), (20, 1), (30, 3)] { steps.add(amount, from: from) }
    steps.lift(to: 2.5, from: 15)
    #expect([9, 14, 15, 20, 29, 30].map(steps.amount(ofCost:)) == [0, 1, 2.5, 2.5, 2.5, 5])
    steps.lift(to: 2, from: 20)
    #expect([15, 20, 30].map(steps.amount(ofCost:)) == [2.5, 2.5, 5])
  }
}
