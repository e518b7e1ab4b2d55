public import Scheduling

extension Naive {
  /// The value of each level: section 7.
  public func levels(_ events: [NaiveEvent]) -> LevelValues {
    var levels = LevelValues()
    for term in terms(events) { levels[term.level] += term.value }
    return levels
  }

  /// What each term counts.
  public func terms(_ events: [NaiveEvent]) -> [Term] {
    unmetTerms(events) + targetTerms(events) + disruptionTerms(events) + qualityTerms(events)
      + teamTerms(events)
  }

  private func hasEvent(_ request: Int, _ events: [NaiveEvent]) -> Bool {
    events.contains { $0.ref.index == request }
  }

  private func unmetTerms(_ events: [NaiveEvent]) -> [Term] {
    var mandatory = 0
    var unmet = 0
    for (index, request) in contents.requests.enumerated() where request.status != .cancelled {
      if hasEvent(index, events) { continue }
      if request.isMandatory { mandatory += 1 }
      unmet += request.status == .tentative ? (request.weight + 3) / 4 : request.weight
    }
    var withdrawn = 0
    var changed = 0
    for before in baseline {
      let now = events.first { $0.ref == before.request }
      let status = contents.requests[before.request.index].status
      if status == .open, now == nil { withdrawn += factor(of: before.state) }
      if before.state == .confirmed, let now, isChanged(before, now) { changed += 1 }
    }
    return [
      Term(rule: "mandatory", level: .mandatory, value: mandatory),
      Term(rule: "commitment-withdrawn", level: .commitments, value: withdrawn),
      Term(rule: "confirmed-changed", level: .commitments, value: changed),
      Term(rule: "unmet", level: .unmet, value: unmet),
    ]
  }

  private func factor(of state: BaselineEvent.State) -> Int {
    switch state {
    case .draft: 1
    case .released: contents.settings.disruption.released
    case .confirmed: contents.settings.disruption.confirmed
    }
  }

  private func isChanged(_ before: BaselineEvent, _ now: NaiveEvent) -> Bool {
    if let day = before.firstDay, day != now.span.first { return true }
    if let venue = before.venue, venue != now.venueRef { return true }
    if let fund = before.fund, fund != now.fundRef { return true }
    if let experts = before.experts, experts.sorted() != now.experts { return true }
    return false
  }

  private func disruptionTerms(_ events: [NaiveEvent]) -> [Term] {
    let prices = contents.settings.disruption
    var (moved, venues, funds, experts) = (0, 0, 0, 0)
    for before in baseline {
      guard let now = events.first(where: { $0.ref == before.request }) else { continue }
      let factor = factor(of: before.state)
      if let day = before.firstDay, day != now.span.first {
        moved += factor * (prices.moved + prices.week * (abs(day - now.span.first) / 7))
      }
      if let venue = before.venue, venue != now.venueRef { venues += factor * prices.venue }
      if let fund = before.fund, fund != now.fundRef { funds += factor * prices.fund }
      guard let team = before.experts else { continue }
      for expert in team where !now.experts.contains(expert) { experts += factor * prices.expert }
      for expert in now.experts where !team.contains(expert) { experts += factor * prices.expert }
    }
    return [
      Term(rule: "disruption-moved", level: .disruption, value: moved),
      Term(rule: "disruption-venue", level: .disruption, value: venues),
      Term(rule: "disruption-fund", level: .disruption, value: funds),
      Term(rule: "disruption-experts", level: .disruption, value: experts),
    ]
  }
}
