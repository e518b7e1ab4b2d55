/// What an event costs: section "Cost of an event" of the documentation's domain page.
extension Scenario {
  /// The round-trip fare from an administration to another.
  public func fare(from home: Ref<Administration>, to venue: Ref<Administration>) -> Int {
    fares[home, venue]
  }

  /// The great-circle distance between two gateways in whole kilometres.
  public func distance(_ from: Ref<Administration>, _ to: Ref<Administration>) -> Int {
    distances[from, to]
  }

  /// What one expert's mission costs: the fare, and the per diem of every day with travel.
  public func missionCost(of expert: Ref<Expert>, to venue: Ref<Venue>, on span: Span) -> Int {
    let host = self[venue].administration
    let days = mission(of: expert, to: host, on: span).length
    return fare(from: self[expert].administration, to: host) + self[host].perDiem * days
  }

  /// What an event costs before its team: the venue's days and the delegates, less what the partner
  /// pays, never below 0.
  public func fixedCost(of request: Ref<Request>, at venue: Ref<Venue>, on span: Span) -> Int {
    let rooms = self[venue].dayCost * self[request].days
    let delegates = delegatesCost(of: request, at: venue, on: span)
    return max(0, rooms + delegates - self[request].partnerContribution)
  }

  /// What an event costs in all.
  public func cost(
    of request: Ref<Request>, at venue: Ref<Venue>, on span: Span, team: [Ref<Expert>]
  )
    -> Int
  {
    team.reduce(fixedCost(of: request, at: venue, on: span)) { sum, expert in
      sum + missionCost(of: expert, to: venue, on: span)
    }
  }

  /// The delegates: their number times the mean over the beneficiary administrations, rounded half up.
  private func delegatesCost(of request: Ref<Request>, at venue: Ref<Venue>, on span: Span) -> Int {
    let host = self[venue].administration
    let beneficiaries = self[request].beneficiaries
    guard !beneficiaries.isEmpty else { return 0 }
    let stay = self[host].perDiem * (span.length + 2)
    let sum = beneficiaries.reduce(0) { $0 + ($1 == host ? 0 : fare(from: $1, to: host) + stay) }
    let count = beneficiaries.count
    return (2 * self[request].delegates * sum + count).floorDivided(by: 2 * count)
  }
}
