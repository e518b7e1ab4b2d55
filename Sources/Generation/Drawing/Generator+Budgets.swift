import Scheduling

extension Generator {
  /// Gives each fund what its planned requests need, times a factor that falls with the tightness.
  ///
  ///     budget = needed × (1.6 − T), rounded up to 500
  ///
  /// What a fund needs is the sum of the estimates of the requests planned for it: each at the
  /// cheapest of its venues, in its preferred days, with an expert in every seat who is dearer
  /// than a quarter of those qualified.
  mutating func drawBudgets() {
    let scenario = Scenario(contents)
    var needed = Array(repeating: 0, count: contents.funds.count)
    for (place, sponsor) in sponsors.enumerated() {
      needed[sponsor.index] += estimate(of: Ref(place), in: scenario)
    }
    for place in contents.funds.indices {
      let budget = needed[place] * (1600 - order.tightness)
      contents.funds[place].budget = max(1, (budget + 499_999) / 500_000) * 500
    }
  }

  /// What a request can be expected to cost.
  private func estimate(of ref: Ref<Request>, in scenario: Scenario) -> Int {
    let request = contents.requests[ref.index]
    let first = request.preferred ?? period.first
    let span = Span(first, first + request.days + (request.days - 1) / 5 * 2 - 1)
    let pools = request.seats.map { qualified(for: $0, of: request) }
    let costs = venues(of: request).map { venue in
      pools.reduce(scenario.fixedCost(of: ref, at: venue, on: span)) { sum, pool in
        let costs = pool.map { scenario.missionCost(of: $0, to: venue, on: span) }.sorted()
        return sum + (costs.isEmpty ? 0 : costs[costs.count / 4])
      }
    }
    return costs.min() ?? 0
  }

  private func venues(of request: Request) -> [Ref<Venue>] {
    request.venues ?? request.beneficiaries.flatMap { rooms[$0.index] }
  }
}
