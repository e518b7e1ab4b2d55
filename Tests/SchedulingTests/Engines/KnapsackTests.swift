import IntegerProgramming
import TestSupport
import Testing

@testable import Scheduling

#if GLPK
  import GLPKSolver
#endif

/// What a small fund's budget implies, beside all sets of events that it pays for.
struct KnapsackTests {
  /// Requests with events of a few costs each, which are there in part, and a budget.
  private struct Fund {
    var shares: [[(from: Int, share: Double)]]
    let budget: Int

    init(seed: Int) {
      var random = SplitMix(seed: UInt64(seed))
      func number(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
      shares = (0..<5).map { _ in
        let low = 2 + number(9)
        let high = low + 1 + number(5)
        let first = Double(number(5)) / 10
        return [(high, first), (low, min(1, first + Double(number(5)) / 10))]
      }
      budget = 8 + number(15)
    }

    /// All sets of events within the budget: for each request the place of its event, or nil.
    var sets: [[Int?]] {
      (0..<243).map { number in
        [1, 3, 9, 27, 81].map { number / $0 % 3 == 2 ? nil : number / $0 % 3 }
      }.filter { cost(of: $0) <= budget }
    }

    func cost(of set: [Int?]) -> Int {
      set.enumerated().reduce(0) { sum, event in
        sum + (event.element.map { shares[event.offset][$0].from } ?? 0)
      }
    }

    /// What a set counts at rises of the weights.
    func weight(of set: [Int?], at rises: [[Double]]) -> Double {
      set.enumerated().reduce(0) { sum, event in
        sum + (event.element.map { rises[event.offset][$0...].reduce(0, +) } ?? 0)
      }
    }
  }

  @Test func `A frontier knows the most that any events count, and which`() {
    for seed in 0..<100 {
      let fund = Fund(seed: seed)
      let rises = fund.shares.map { $0.map(\.share) }
      func events(_ request: Int) -> [(cost: Int, value: Double)] {
        fund.shares[request].indices.map {
          (fund.shares[request][$0].from, rises[request][$0...].reduce(0, +))
        }
      }
      var (frontier, left, right) = (
        Frontier(within: fund.budget), Frontier(within: fund.budget), Frontier(within: fund.budget)
      )
      for request in fund.shares.indices {
        frontier.add(events(request), of: request)
        if request < 2 { left.add(events(request), of: request) }
        if request >= 2 { right.add(events(request), of: request) }
      }
      let most = fund.sets.map { fund.weight(of: $0, at: rises) }.max() ?? 0
      #expect(abs(frontier.most - most) < 1e-9, "seed \(seed)")
      #expect(abs(left.most(with: right, within: fund.budget) - most) < 1e-9, "seed \(seed)")
      var best: [Int?] = Array(repeating: nil, count: 5)
      for event in frontier.best { best[event.request] = event.option }
      #expect(fund.cost(of: best) <= fund.budget, "seed \(seed)")
      #expect(abs(fund.weight(of: best, at: rises) - most) < 1e-9, "seed \(seed)")
    }
  }

  @Test func `Weights are lifted as far as the events within a budget allow`() {
    // Three events of 4 fit in 12, and beside one of 9 none does: it counts as much as all three.
    let requests = (0..<4).map { Ref<Request>($0) }
    var lifting = Lifting(within: 12)
    for request in requests.prefix(3) {
      lifting.add(request, costs: [4], weights: [(from: 4, rise: 1.0 / 3)])
    }
    lifting.add(requests[3], costs: [5, 9], weights: [])
    let weights = lifting.weights
    #expect(abs((weights[requests[3]]?.amount(ofCost: 9) ?? 0) - 1) < 1e-9)
    #expect(abs((weights[requests[3]]?.amount(ofCost: 5) ?? 0) - 2.0 / 3) < 1e-9)
    #expect(weights[requests[3]]?.amount(ofCost: 4) == weights[requests[3]]?.amount(ofCost: 5))
    #expect(abs((weights[requests[0]]?.amount(ofCost: 4) ?? 0) - 1.0 / 3) < 1e-9)
  }

  @Test func `Whatever is lifted, no events within a budget count more than 1`() {
    var lifted = 0
    for seed in 0..<100 {
      let fund = Fund(seed: seed)
      // Two requests count something from their dearer events on, as much as both together allow.
      var lifting = Lifting(within: fund.budget)
      let both = fund.shares[0][0].from + fund.shares[1][0].from
      let rise = both <= fund.budget ? 0.5 : 1.0
      for (place, shares) in fund.shares.enumerated() {
        let weights = place < 2 ? [(from: shares[0].from, rise: rise)] : []
        lifting.add(Ref<Request>(place), costs: Set(shares.map(\.from)), weights: weights)
      }
      let weights = lifting.weights
      func weight(_ request: Int, _ place: Int) -> Double {
        weights[Ref<Request>(request)]?.amount(ofCost: fund.shares[request][place].from) ?? 0
      }
      func total(_ set: [Int?]) -> Double {
        set.enumerated().reduce(0.0) { sum, event in
          sum + (event.element.map { weight(event.offset, $0) } ?? 0)
        }
      }
      #expect(fund.sets.allSatisfy { total($0) < 1 + 1e-9 }, "seed \(seed)")
      for place in 0..<2 where fund.shares[place][0].from <= fund.budget {
        #expect(weight(place, 0) >= rise, "seed \(seed)")
      }
      if (2..<5).contains(where: { weight($0, 0) > 0 }) { lifted += 1 }
    }
    #expect(lifted > 20)
  }

  #if GLPK
    @Test func `Weights are found where the shares are no mean of events within the budget`() throws
    {
      var (found, none) = (0, 0)
      for seed in 0..<200 {
        let fund = Fund(seed: seed)
        let separation = KnapsackSeparation(
          shares: fund.shares, budget: fund.budget, solver: GLPK(), limits: SolveLimits())
        let sets = fund.sets
        guard let rises = try separation.rises() else {
          none += 1
          // The least sum of shares of sets that together hold as much as there is.
          #expect(try Self.leastSets(sets, holding: fund) < 1 + 2e-2, "seed \(seed)")
          continue
        }
        found += 1
        let most = sets.map { fund.weight(of: $0, at: rises) }.max() ?? 0
        #expect(most < 1 + 1e-9, "seed \(seed)")
        let all = zip(fund.shares, rises).reduce(0.0) { sum, pair in
          sum + zip(pair.0, pair.1).reduce(0.0) { $0 + $1.0.share * $1.1 }
        }
        #expect(all > 1 + 5e-3, "seed \(seed)")
        #expect(rises.joined().allSatisfy { $0 >= 0 }, "seed \(seed)")
      }
      #expect(found > 20 && none > 20, "\(found) and \(none)")
    }

    private static func leastSets(_ sets: [[Int?]], holding fund: Fund) throws -> Double {
      var program = LinearProgram()
      var rows: [[Int]] = []
      for shares in fund.shares {
        rows.append(shares.map { program.addRow(.init(lower: $0.share)) })
      }
      for set in sets {
        let entries = zip(rows, set).flatMap { rows, place in
          place.map { place in rows[place...].map { LinearProgram.Entry(row: Int32($0), value: 1) }
          }
            ?? []
        }
        _ = program.addColumn(.init(objective: 1, entries: entries))
      }
      return try GLPK().solve(program, from: nil, method: .primal, limits: SolveLimits()).objective
    }
  #endif
}
