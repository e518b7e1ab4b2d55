import TestSupport
import Testing

@testable import Scheduling

/// What one walk takes over from another.
struct RecombinationTests {
  /// Two walks that went on from one schedule, each in its own way.
  private struct Pair {
    let flat: FlatCatalogue
    var one: Walk
    let other: Walk

    init(seed: Int, steps: Int) {
      let scenario = RandomScenario.make(
        seed: seed, requests: 30...40, experts: 25...30, harshness: 5
      ).scenario
      let flat = FlatCatalogue(Catalogue(of: scenario))
      var walks = [1, 2].map { Walk(flat, seed: $0) }
      walks[0].build(from: [], by: .weight, InsertionSearch.Terms())
      walks[1].adopt(walks[0].best)
      let acceptance = Acceptance(flat, passed: 1)
      for _ in 0..<steps { for index in walks.indices { walks[index].step(acceptance) } }
      self.flat = flat
      one = walks[0]
      other = walks[1]
    }
  }

  @Test func `What is taken over makes a schedule no worse and keeps the rules`() {
    var better = 0
    var best = 0
    for seed in 3300..<3380 {
      var pair = Pair(seed: seed, steps: 6)
      let before = pair.one.best.levels
      pair.one.adopt(pair.one.best)
      pair.one.takeOver(from: pair.other.best)
      let plan = pair.one.plan
      let events = plan.events.compactMap { $0.map { pair.flat.column(of: $0).event } }
      let assessment = Assessment(of: events, in: pair.flat.catalogue.scenario)
      #expect(assessment.violations.map(\.text) == [], "seed \(seed)")
      #expect(assessment.levels == plan.levels, "seed \(seed)")
      #expect(!(before < plan.levels), "seed \(seed)")
      #expect(pair.one.best.levels == plan.levels, "seed \(seed)")
      if plan.levels < before { better += 1 }
      if plan.levels < min(before, pair.other.best.levels) { best += 1 }
    }
    #expect(better > 5, "walks find better events for each other")
    #expect(best > 1, "together they are sometimes better than either")
  }

  @Test func `Walks that are put together end alike on one core and on several`() {
    for seed in 3300..<3304 {
      let scenario = RandomScenario.make(
        seed: seed, requests: 30...40, experts: 25...30, harshness: 5
      ).scenario
      var catalogue = Catalogue(of: scenario)
      catalogue.isLarge = true
      let ends = [true, false].map { isParallel in
        var search = HeuristicSearch(catalogue, collectsEvents: false, isParallel: isParallel)
        var incumbent = Incumbent(scenario)
        let control = RunControl(RunLimits()) { _ in }
        _ = search.run(steps: 400, stepsPerRound: 20, seconds: nil, control, &incumbent) { _ in nil
        }
        return search.events
      }
      #expect(ends[0] == ends[1], "seed \(seed)")
    }
  }

  @Test func `A schedule in the place of another is what it was, whatever both have in common`() {
    for seed in 3300..<3310 {
      let pair = Pair(seed: seed, steps: 12)
      var change = Change(pair.one.plan)
      change.replace(by: pair.other.plan.events)
      #expect(change.plan.levels == pair.other.plan.levels, "seed \(seed)")
      #expect(change.plan.left == pair.other.plan.left, "seed \(seed)")
      #expect(change.plan.spent == pair.other.plan.spent, "seed \(seed)")
      for request in pair.flat.requests.indices {
        let events = (change.plan.events[request], pair.other.plan.events[request])
        #expect(events.0?.row == events.1?.row && events.0?.members == events.1?.members)
        #expect(events.0?.fund == events.1?.fund)
      }
    }
  }
}
