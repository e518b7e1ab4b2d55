import TestSupport
import Testing

@testable import Scheduling

/// Covers of budgets by events as dear as a solution has them.
struct CoverCutTests {
  @Test func `The costs chosen exceed the budget with the least missing`() {
    // Two whole events for 4 and 3, and half of one for 2: that makes 8 of the budget's 8.
    #expect(
      DearestSum.above(8, of: [[(4, 1)], [(3, 1)], [(2, 0.5)]], atMost: 3) == [4, 3, 2])
    #expect(
      DearestSum.above(9, of: [[(4, 1)], [(3, 1)], [(2, 0.5)]], atMost: 3) == nil, "they cost 9")
    // The dearer half of the first does, but misses more than its whole and the third.
    #expect(
      DearestSum.above(8, of: [[(6, 0.3), (4, 1)], [(3, 1)], [(2, 0.5)]], atMost: 3) == [4, 3, 2])
    #expect(
      DearestSum.above(8, of: [[(6, 0.3)], [(3, 0.2)]], atMost: 3) == nil,
      "more than one is missing")
  }

  @Test func `Nothing that misses less is left over, by trying everything`() {
    var found = 0
    for seed in 0..<200 {
      var random = SplitMix(seed: UInt64(seed))
      func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
      let shares = (0..<4).map { _ -> [(from: Int, share: Double)] in
        let low = 1 + number(9)
        let first = Double(number(10)) / 10
        return [(low + 1 + number(5), first), (low, min(1, first + Double(number(10)) / 10))]
      }
      let budget = 10 + number(15)
      var least = 1 - 1e-3
      for choice in 0..<81 {
        let picks = (0..<4).map { [choice, choice / 3, choice / 9, choice / 27][$0] % 3 }
        let taken = zip(shares, picks).compactMap { $1 < 2 ? $0[$1] : nil }
        guard taken.count <= seed % 4 + 1, taken.reduce(0, { $0 + $1.from }) > budget else {
          continue
        }
        least = min(least, taken.reduce(0) { $0 + 1 - $1.share })
      }
      let answer = DearestSum.above(budget, of: shares, atMost: seed % 4 + 1)
      #expect((answer != nil) == (least < 1 - 1e-3 - 1e-9), "seed \(seed)")
      guard let answer else { continue }
      found += 1
      let taken = zip(shares, answer).compactMap { costs, from in costs.first { $0.from == from } }
      #expect(taken.reduce(0) { $0 + $1.from } > budget, "seed \(seed)")
      #expect(abs(taken.reduce(0) { $0 + 1 - $1.share } - least) < 1e-9, "seed \(seed)")
    }
    #expect(found > 20)
  }

  #if GLPK
    @Test
    func `As many events as a cover has, of those its cut counts, cost more than the funds have`()
      throws
    {
      var (cuts, fine) = (0, 0)
      for seed in 4200..<4260 {
        let scenario =
          RandomScenario.make(seed: seed, requests: 6...8, experts: 6...8, harshness: 6).scenario
        let catalogue = Catalogue(of: scenario)
        let incumbent = Incumbent(scenario)
        let master = Master(catalogue, level: .unmet, above: incumbent.levels, pool: [])
        var generation = ColumnGeneration(
          master, covers: CoverSeparation(catalogue), solver: GLPK(),
          control: RunControl(RunLimits()) { _ in })
        _ = try generation.solve(SearchNode(bound: -.infinity, number: 0), cutoff: nil)
        let cheapest = catalogue.cheapestCosts
        for cut in generation.master.cuts {
          cuts += 1
          let budget = cut.funds.reduce(0) { $0 + (scenario[$1].budget ?? 0) }
          let costs = cut.leastCounted.map { request, least in
            max(least, cut.funds.compactMap { cheapest[request.index][$0.index] }.min() ?? 0)
          }
          #expect(costs.sorted().prefix(cut.size).reduce(0, +) > budget, "seed \(seed)")
          if cut.leastCounted.values.contains(where: { $0 > 0 }) { fine += 1 }
        }
      }
      #expect(cuts > 0)
      #expect(fine > 0)
    }
  #endif
}

#if GLPK
  import GLPKSolver
#endif
