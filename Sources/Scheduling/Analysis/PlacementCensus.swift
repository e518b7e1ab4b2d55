/// Counts every placement of a request under the first rule that objects to it.
///
/// Placements are the first days in the request's window, at the venues it may use, with every fund;
/// where the window or the venues leave none, with every first day of the period or every venue.
struct PlacementCensus {
  /// The stays at which no rule objects to every fund, each with the number of those it allows.
  private(set) var allowed: [(stay: Placement, funds: Int)] = []
  /// How many placements each rule objects to, being the first in order.
  private(set) var counts: [RuleID: Int] = [:]
  /// All stays counted: placements without their funds.
  let stays: [Placement]
  private let scenario: Scenario

  init(of request: Ref<Request>, in scenario: Scenario) {
    self.scenario = scenario
    let venues = scenario.shortlistedVenues(for: request).filter {
      VenueAllowed().objection(to: Placement(request, venue: $0), in: scenario) == nil
    }
    let all = (venues.isEmpty ? scenario.venueRefs : venues).flatMap { venue in
      Self.stays(of: request, at: venue, in: scenario)
    }
    let timely = all.filter { RequestedWindow().objection(to: $0, in: scenario) == nil }
    stays = scenario.fundRefs.isEmpty ? [] : timely.isEmpty ? all : timely
    let asking = Rulebook.eligibility.indices.filter {
      Rulebook.eligibility[$0].asksForFund(of: request, in: scenario)
    }
    for stay in stays { count(stay, asking: asking) }
  }

  /// Counts the placements of a stay.
  ///
  /// What a rule has against the stay it has against it with every fund; only before that need the rules
  /// that ask who pays be asked about each.
  private mutating func count(_ stay: Placement, asking: [Int]) {
    let rules = Rulebook.eligibility
    let last = rules.firstIndex { $0.objection(to: stay, in: scenario) != nil } ?? rules.count
    let sooner = asking.prefix { $0 < last }
    var left = scenario.contents.funds.count
    for fund in sooner.isEmpty ? [] : scenario.fundRefs {
      var placement = stay
      placement.fund = fund
      guard
        let first = sooner.first(where: {
          rules[$0].objection(to: placement, in: scenario) != nil
        })
      else { continue }
      counts[rules[first].id, default: 0] += 1
      left -= 1
    }
    guard left > 0 else { return }
    if last < rules.count {
      counts[rules[last].id, default: 0] += left
    } else {
      allowed.append((stay, left))
    }
  }

  private static func stays(
    of request: Ref<Request>, at venue: Ref<Venue>, in scenario: Scenario
  ) -> [Placement] {
    scenario.period.days.map { day in
      let host = scenario[venue].administration
      let span = scenario.span(of: request, from: day, in: host)
      // Where too few days are working days, any span lets the rule about them object.
      return Placement(
        request, span: span ?? Span(day, day + (scenario[request].days - 1)), venue: venue)
    }
  }
}
