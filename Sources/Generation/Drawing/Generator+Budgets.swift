import Scheduling

extension Generator {
  /// Gives each fund what its planned requests need, times a factor that falls with the tightness.
  ///
  ///     budget = needed × (1.4 − 0.8 T), rounded up to 500
  ///
  /// What a fund needs is the sum of the estimates of the requests planned for it: each at the
  /// cheapest of its venues, in its preferred days, with an expert in every seat who is dearer
  /// than a quarter of those qualified. A fund without any needs what the dearest request that it
  /// accepts does.
  mutating func drawBudgets() {
    let scenario = Scenario(contents)
    var needed = Array(repeating: 0, count: contents.funds.count)
    var first = 0
    for region in regions {
      let places = first..<first + size.requests[region.place]
      first = places.upperBound
      let estimates = places.map { estimate(of: Ref($0), in: region, scenario) }
      for (place, estimate) in zip(places, estimates) { needed[sponsors[place].index] += estimate }
      for fund in region.funds where needed[fund.index] == 0 {
        let accepted = zip(places, estimates).filter { place, _ in
          accepts(contents.funds[fund.index], contents.requests[place])
        }
        needed[fund.index] = accepted.map(\.1).max() ?? 0
      }
    }
    for place in contents.funds.indices {
      let budget = needed[place] * (14_000 - 8 * order.tightness)
      contents.funds[place].budget = max(1, (budget + 4_999_999) / 5_000_000) * 500
    }
  }

  /// What a request can be expected to cost.
  private func estimate(of ref: Ref<Request>, in region: Region, _ scenario: Scenario) -> Int {
    let request = contents.requests[ref.index]
    let first = request.preferred ?? period.first
    let span = Span(first, first + request.days + (request.days - 1) / 5 * 2 - 1)
    let pools = request.seats.map { skills.qualified(for: $0, of: request, in: region.place) }
    let costs = venues(of: request).map { venue in
      pools.reduce(scenario.fixedCost(of: ref, at: venue, on: span)) { sum, pool in
        let costs = pool.map { scenario.missionCost(of: $0, to: venue, on: span) }.sorted()
        return sum + (costs.isEmpty ? 0 : costs[costs.count / 4])
      }
    }
    return costs.min() ?? 0
  }

  private func venues(of request: Request) -> [Ref<Venue>] {
    request.venues
      ?? (request.kind == .national
        ? request.beneficiaries.flatMap { rooms[$0.index] }
        : contents.venues.indices.filter { contents.venues[$0].kind == .rtc }.map { Ref($0) })
  }
}
