import TestSupport
import Testing

@testable import Scheduling

/// What is taken out of a plan has in common what its kind says.
struct RemovalTests {
  private let flat: FlatCatalogue
  private let plan: Plan
  private let block = 0

  init() {
    let scenario = RandomScenario.make(
      seed: 3300, requests: 30...40, experts: 25...30, harshness: 5
    ).scenario
    flat = FlatCatalogue(Catalogue(of: scenario))
    var walk = Walk(flat, seed: 1)
    walk.build(from: [], by: .weight, InsertionSearch.Terms())
    plan = walk.plan
  }

  @Test(arguments: Removal.Kind.allCases)
  func `Each kind takes out events that are there, each once, and no more than asked for`(
    kind: Removal.Kind
  ) {
    var random = SplitMix(seed: 1)
    var taken = 0
    for _ in 0..<100 {
      let requests = Removal(flat).requests(kind, in: plan, of: block, about: 4, &random)
      #expect(requests.count <= 4 && Set(requests).count == requests.count)
      #expect(requests.allSatisfy { plan.events[$0] != nil })
      taken += requests.count
    }
    // An event without a team has no expert in common with any.
    #expect(taken > 50)
    let none = Removal(flat).requests(kind, in: Plan(flat), of: block, about: 4, &random)
    #expect(none.isEmpty)
  }

  @Test func `Those of one fund share a fund, those of one venue a venue`() {
    var groups = (funds: 0, venues: 0)
    for seed in 0..<100 {
      let (paid, housed) = (removed(.fund, seed), removed(.venue, seed))
      #expect(Set(paid.map(\.placement.fund)).count == 1)
      #expect(Set(housed.map(\.placement.venue)).count == 1)
      if paid.count > 1 { groups.funds += 1 }
      if housed.count > 1 { groups.venues += 1 }
    }
    #expect(groups.funds > 0 && groups.venues > 0)
  }

  @Test
  func
    `Those of an expert, an administration, a week or a sub-region each have a thing in common with one`()
  {
    var groups = 0
    for seed in 0..<100 {
      groups += share(.expert, seed) { Set($0.experts) }
      groups += share(.administration, seed, administrations)
      groups += share(.subregion, seed, subregions)
      let first = plan.events.compactMap { $0.flatMap(firstDay) }
      let days = removed(.week, seed).compactMap(\.placement.span?.first)
      #expect(first.contains { day in days.allSatisfy { abs($0 - day) <= 10 } })
    }
    #expect(groups > 100)
  }

  private func firstDay(_ event: PlannedEvent) -> Day? {
    flat.column(of: event).event.placement.span?.first
  }

  /// The administrations that an event's experts are of, and its venue.
  private func administrations(_ event: Event) -> Set<String> {
    let scenario = flat.catalogue.scenario
    let homes = event.experts.map { "from \(scenario[$0].administration)" }
    let venue = event.placement.venue.map { "at \(scenario[$0].id)" }
    return Set(homes).union([venue].compactMap(\.self))
  }

  private func subregions(_ event: Event) -> Set<String> {
    let scenario = flat.catalogue.scenario
    return Set(scenario[event.request].beneficiaries.map { scenario[$0].subregion })
  }

  /// Expects one event that shares a thing with each of those taken out; returns 1 where there are several.
  private func share<Thing: Hashable>(
    _ kind: Removal.Kind, _ seed: Int, _ things: (Event) -> Set<Thing>
  ) -> Int {
    let all = plan.events.compactMap { $0.map { things(flat.column(of: $0).event) } }
    let taken = removed(kind, seed).map(things)
    #expect(
      all.contains { one in taken.allSatisfy { !one.isDisjoint(with: $0) } },
      "\(kind), seed \(seed)")
    return taken.count > 1 ? 1 : 0
  }

  private func removed(_ kind: Removal.Kind, _ seed: Int) -> [Event] {
    var random = SplitMix(seed: UInt64(seed))
    return Removal(flat).requests(kind, in: plan, of: block, about: 4, &random).compactMap {
      plan.events[$0].map { flat.column(of: $0).event }
    }
  }
}
