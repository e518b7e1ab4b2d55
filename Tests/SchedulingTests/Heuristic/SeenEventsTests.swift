import TestSupport
import Testing

@testable import Scheduling

/// The events of all schedules that a search went through.
struct SeenEventsTests {
  @Test func `Each event seen is kept once, in order, and no more of a request than asked for`() {
    var full = 0
    for seed in 3340..<3346 {
      let scenario = RandomScenario.make(
        seed: seed, requests: 10...12, experts: 25...30, harshness: 0
      ).scenario
      let flat = FlatCatalogue(Catalogue(of: scenario))
      var walk = Walk(flat, seed: UInt64(seed))
      walk.build(from: [], by: .weight, InsertionSearch.Terms())
      var seen = SeenEvents(requests: flat.requests.count, atMost: 5)
      // What is to be kept, by plain comparison.
      var kept: [PlannedEvent] = []
      for _ in 0..<400 {
        walk.step(Acceptance(flat, passed: 0))
        seen.add(Walk.Found(events: walk.plan.events, levels: walk.plan.levels))
        for event in walk.plan.events.compactMap({ $0 }) {
          let others = kept.filter { $0.request == event.request }
          if others.count < 5, !others.contains(where: { $0.isSame(as: event) }) {
            kept.append(event)
          }
        }
      }
      #expect(seen.events.count == kept.count, "seed \(seed)")
      #expect(zip(seen.events, kept).allSatisfy { $0.request == $1.request && $0.isSame(as: $1) })
      full += flat.requests.indices.count { request in
        seen.events.count { $0.request == request } == 5
      }
    }
    #expect(full > 5)
  }
}
