import TestSupport
import Testing

@testable import Scheduling

/// The sums over a schedule, each against a loop over all events.
struct TotalsTests {
  @Test func `Each sum is that of the events it is about`() {
    for seed in 0..<150 {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let events = random.schedule(0)
      let totals = Totals(of: events, in: scenario)
      for sum in totals.funds {
        let own = events.filter { $0.placement.fund == sum.fund }
        #expect(sum.events == own.count && sum.committed == cost(of: own, in: scenario))
        #expect(sum.left == scenario[sum.fund].budget.map { $0 - sum.committed }, "seed \(seed)")
      }
      for month in totals.months {
        let own = events.filter {
          $0.placement.span.map { "\($0.first)".hasPrefix(month.month) } ?? false
        }
        #expect(month.events == own.count && month.cost == cost(of: own, in: scenario))
      }
      #expect(totals.months.reduce(0) { $0 + $1.events } == events.count, "seed \(seed)")
      #expect(Set(totals.experts.map(\.expert)) == Set(events.flatMap(\.experts)), "seed \(seed)")
      checkMissions(totals, events, scenario, seed)
      checkPlaces(totals, events, scenario, seed)
    }
  }

  private func cost(of events: [Event], in scenario: Scenario) -> Int {
    events.reduce(0) { $0 + ($1.cost(in: scenario) ?? 0) }
  }

  private func checkMissions(
    _ totals: Totals, _ events: [Event], _ scenario: Scenario, _ seed: Int
  ) {
    let candidates = events.flatMap(\.candidates)
    func days(_ candidates: [Candidate]) -> Int {
      candidates.reduce(0) { $0 + ($1.mission(in: scenario)?.length ?? 0) }
    }
    for sum in totals.experts {
      let own = candidates.filter { $0.expert == sum.expert }
      #expect(sum.missions == own.count && sum.days == days(own), "seed \(seed)")
    }
    for sum in totals.administrations {
      let own = candidates.filter {
        scenario[$0.expert].organisation == .member
          && scenario[$0.expert].administration == sum.administration
      }
      #expect(sum.missions == own.count && sum.days == days(own), "seed \(seed)")
    }
  }

  private func checkPlaces(
    _ totals: Totals, _ events: [Event], _ scenario: Scenario, _ seed: Int
  ) {
    func isLocal(_ request: Ref<Request>) -> Bool {
      [.national, .subRegional].contains(scenario[request].kind)
    }
    for sum in totals.administrations {
      let hosted = events.count { event in
        event.placement.venue.map { scenario[$0].administration == sum.administration } ?? false
      }
      let benefiting = events.count {
        isLocal($0.request) && scenario[$0.request].beneficiaries.contains(sum.administration)
      }
      #expect(sum.hosted == hosted && sum.events == benefiting, "seed \(seed)")
    }
    for sum in totals.subregions {
      func concerns(_ request: Ref<Request>) -> Bool {
        isLocal(request)
          && scenario[request].beneficiaries.contains {
            scenario[$0].subregion == sum.subregion
          }
      }
      let open = scenario.requestRefs.filter { !scenario[$0].isCancelled }
      #expect(sum.events == events.count { concerns($0.request) }, "seed \(seed)")
      #expect(sum.requests == open.count(where: concerns), "seed \(seed)")
    }
  }
}
