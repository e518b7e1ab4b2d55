import Scheduling

extension Generator {
  /// Gives each fund what its planned requests need, times a factor that falls with the tightness.
  ///
  ///     budget = needed × (1.4 − 0.8 T), rounded up to 500
  ///
  /// What a fund needs is the sum of the estimates of the possible requests planned for it: each at
  /// the cheapest of its venues, on its preferred days, with every seat filled as cheaply as if it
  /// stood alone. A fund without any needs what the dearest request that it accepts does.
  mutating func drawBudgets() {
    let scenario = Scenario(contents)
    var needed = Array(repeating: 0, count: contents.funds.count)
    for region in regions { estimate(for: region, in: scenario, &needed) }
    for place in contents.funds.indices {
      let budget = needed[place] * (14_000 - 8 * order.tightness)
      contents.funds[place].budget = max(1, (budget + 4_999_999) / 5_000_000) * 500
    }
  }

  /// Adds what a region's requests can be expected to cost to what their funds need.
  private func estimate(for region: Region, in scenario: Scenario, _ needed: inout [Int]) {
    let places = size.places(ofRequestsIn: region.place).filter { difficulties[$0] == nil }
    let estimates = places.map { estimate(of: Ref($0), in: region, scenario) }
    for (place, estimate) in zip(places, estimates) { needed[sponsors[place].index] += estimate }
    for fund in region.funds where needed[fund.index] == 0 {
      let accepted = zip(places, estimates).filter { place, _ in
        accepts(contents.funds[fund.index], contents.requests[place])
      }
      needed[fund.index] = accepted.map(\.1).max() ?? 0
    }
  }

  /// What a request can be expected to cost.
  private func estimate(of ref: Ref<Request>, in region: Region, _ scenario: Scenario) -> Int {
    let request = contents.requests[ref.index]
    let first = request.preferred ?? period.first
    let span = Span(first, first + request.days + (request.days - 1) / 5 * 2 - 1)
    let pools = request.seats.map {
      skills.qualified(for: $0, of: request, in: region.place)
    }
    let costs = venues(of: request).map { venue in
      scenario.fixedCost(of: ref, at: venue, on: span)
        + cheapestTeam(
          pools.map { pool in
            pool.map { ($0, scenario.missionCost(of: $0, to: venue, on: span)) }
          })
    }
    return costs.min() ?? 0
  }

  /// What a team costs that takes for one seat after the other the cheapest expert left.
  private func cheapestTeam(_ pools: [[(expert: Ref<Expert>, cost: Int)]]) -> Int {
    var taken: [Ref<Expert>] = []
    return pools.reduce(0) { sum, pool in
      let free = pool.filter { !taken.contains($0.expert) }
      guard let next = free.min(by: { ($0.cost, $0.expert) < ($1.cost, $1.expert) }) else {
        return sum
      }
      taken.append(next.expert)
      return sum + next.cost
    }
  }

  private func venues(of request: Request) -> [Ref<Venue>] {
    request.venues
      ?? (request.kind == .national
        ? request.beneficiaries.flatMap { rooms[$0.index] }
        : contents.venues.indices.filter { contents.venues[$0].kind == .rtc }.map { Ref($0) })
  }
}
