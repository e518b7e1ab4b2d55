import Generation
import Scheduling
import Testing

@Suite struct DraftingTests {
  @Test(arguments: 1...4) func `A year of twelve requests is drafted without a violation`(
    seed: Int
  ) throws {
    let draft = try Reading.draft(GenerationOrder(requests: 12, seed: seed))
    let assessment = Assessment(of: draft.events, in: draft.scenario)
    #expect(assessment.violations.map(\.text) == [], "seed \(seed)")
    #expect(draft.events.count >= 8, "seed \(seed)")
  }

  @Test(arguments: 1...2) func `Without tightness money is left, and keeps one request at most`(
    seed: Int
  ) throws {
    let draft = try Reading.draft(GenerationOrder(requests: 20, tightness: 0, seed: seed))
    // One, since the first schedule that is built spends a small fund on what others could pay.
    #expect(withoutMoney(in: draft) <= 1, "seed \(seed)")
    let (budget, spent) = money(of: draft)
    #expect(5 * spent < 4 * budget, "seed \(seed): \(spent) of \(budget)")
  }

  @Test(arguments: 1...2) func `At the tightest money binds, and many go without it`(seed: Int)
    throws
  {
    let loose = try Reading.draft(GenerationOrder(requests: 20, tightness: 0, seed: seed))
    let tight = try Reading.draft(GenerationOrder(requests: 20, tightness: 1, seed: seed))
    #expect(withoutMoney(in: tight) >= 3, "seed \(seed)")
    #expect(tight.unmet.count >= loose.unmet.count + 2, "seed \(seed)")
    #expect(money(of: tight).budget < money(of: loose).spent, "seed \(seed)")
  }

  @Test func `What was made impossible is, and little else goes without when money is plenty`()
    throws
  {
    let order = try GenerationOrder(requests: 50, tightness: 0)
    let designed = GeneratedScenario(order).impossible
    let draft = try Reading.draft(order)
    let unmet = draft.unmet.map { (draft.scenario[$0.request].id, $0.cause) }
    #expect(designed.count == 2)
    for id in designed {
      #expect(unmet.first { $0.0 == id }?.1 == .impossible, "\(id)")
    }
    #expect(unmet.count { $0.1 == .impossible } <= 4, "\(unmet)")
  }

  /// How many requests have no event because no fund has the money left.
  private func withoutMoney(in draft: Draft) -> Int {
    draft.unmet.count { request in
      request.cause == .crowdedOut
        && request.reasons.contains { $0.rule.description == "fund-budget" }
    }
  }

  private func money(of draft: Draft) -> (budget: Int, spent: Int) {
    draft.totals.funds.reduce((0, 0)) { ($0.0 + ($1.budget ?? 0), $0.1 + $1.committed) }
  }
}
