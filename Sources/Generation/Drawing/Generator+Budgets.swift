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
    let estimates = scenario.requestRefs.map { estimate(of: $0, in: scenario) }
    for (estimate, sponsor) in zip(estimates, sponsors) { needed[sponsor.index] += estimate }
    for place in needed.indices where needed[place] == 0 {
      let accepted = contents.requests.indices.filter {
        accepts(contents.funds[place], contents.requests[$0])
      }
      needed[place] = accepted.map { estimates[$0] }.max() ?? 0
    }
    for place in contents.funds.indices {
      let budget = needed[place] * (14_000 - 8 * order.tightness)
      contents.funds[place].budget = max(1, (budget + 4_999_999) / 5_000_000) * 500
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
    request.venues
      ?? (request.kind == .national
        ? request.beneficiaries.flatMap { rooms[$0.index] }
        : contents.venues.indices.filter { contents.venues[$0].kind == .rtc }.map { Ref($0) })
  }
}
