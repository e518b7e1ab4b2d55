import TestSupport
import Testing

@testable import Scheduling

/// The heuristic search counts by differences; the assessment counts anew.
@Suite struct HeuristicPlanTests {
  static let parts = (0..<10).map { part in 3000 + part * 12..<3000 + (part + 1) * 12 }

  @Test(arguments: parts)
  func `After every step the plan's levels are the assessment's and no rule is broken`(
    seeds: Range<Int>
  ) {
    var steps = 0
    for seed in seeds {
      let scenario = RandomScenario.make(
        seed: seed, requests: 3...8, experts: 4...9, harshness: 25
      ).scenario
      let flat = FlatCatalogue(Catalogue(of: scenario))
      var walk = Walk(flat, seed: UInt64(seed))
      walk.build(from: [], by: .regret, InsertionSearch.Terms())
      check(walk.plan, flat, "seed \(seed), the first schedule")
      for step in 0..<30 {
        var acceptance = Acceptance(flat, passed: Double(step) / 30)
        acceptance.isThrifty = step.isMultiple(of: 3)
        walk.step(acceptance)
        check(walk.plan, flat, "seed \(seed), step \(step)")
        steps += 1
      }
    }
    #expect(steps == seeds.count * 30)
  }

  @Test func `Taking changes back leaves the plan as it was`() {
    var changed = 0
    for seed in 3000..<3040 {
      let scenario = RandomScenario.make(seed: seed, requests: 4...6, harshness: 25).scenario
      let flat = FlatCatalogue(Catalogue(of: scenario))
      var walk = Walk(flat, seed: 1)
      walk.build(from: [], by: .weight, InsertionSearch.Terms())
      var change = Change(walk.plan)
      let before = walk.plan
      for request in flat.requests.indices { _ = change.remove(request) }
      #expect(change.plan.levels == flat.emptyLevels, "seed \(seed)")
      if change.plan.levels != before.levels { changed += 1 }
      change.undo()
      #expect(change.plan.levels == before.levels, "seed \(seed)")
      #expect(change.plan.left == before.left && change.plan.slopes == before.slopes)
      check(change.plan, flat, "seed \(seed)")
    }
    #expect(changed > 20)
  }

  @Test func `Events that are paid from another fund count what the fund counts`() {
    var paid = 0
    for seed in 3000..<3060 {
      let scenario = RandomScenario.make(seed: seed, requests: 4...6, harshness: 25).scenario
      let flat = FlatCatalogue(Catalogue(of: scenario))
      var walk = Walk(flat, seed: 1)
      walk.build(from: [], by: .weight, InsertionSearch.Terms())
      var plan = walk.plan
      for case let event? in walk.plan.events {
        let options = flat.requests[event.request]
        guard options.confirmed == nil else { continue }
        let sponsors = options.sponsors[options.rows[event.row].sponsors.range]
        for (place, sponsor) in sponsors.enumerated()
        where plan.left[Int(sponsor.fund)] >= event.cost && Int(sponsor.fund) != event.fund {
          plan.pay(for: event.request, from: place)
          check(plan, flat, "seed \(seed)")
          paid += 1
        }
      }
    }
    #expect(paid > 10)
  }

  private func check(_ plan: Plan, _ flat: FlatCatalogue, _ comment: Comment) {
    let events = plan.events.compactMap { $0.map { flat.column(of: $0).event } }
    let assessment = Assessment(of: events, in: flat.catalogue.scenario)
    #expect(assessment.levels == plan.levels, comment)
    #expect(assessment.violations.map(\.text) == [], comment)
    let spent = events.reduce(0) { $0 + ($1.cost(in: flat.catalogue.scenario) ?? 0) }
    #expect(plan.spent == spent, comment)
  }
}
