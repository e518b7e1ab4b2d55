/// Counts every placement of a request under the first rule that objects to it.
///
/// Placements are the first days in the request's window, at the venues it may use, with every fund;
/// where the window or the venues leave none, with every first day of the period or every venue.
struct PlacementCensus {
  /// The placements to which no rule objects.
  private(set) var allowed: [Placement] = []
  /// How many each rule objects to, being the first in order.
  private(set) var counts: [RuleID: Int] = [:]
  /// All placements counted.
  let placements: [Placement]

  init(of request: Ref<Request>, in scenario: Scenario) {
    let venues = scenario.venueRefs.filter {
      VenueAllowed().objection(to: Placement(request, venue: $0), in: scenario) == nil
    }
    let stays = (venues.isEmpty ? scenario.venueRefs : venues).flatMap { venue in
      Self.stays(of: request, at: venue, in: scenario)
    }
    let timely = stays.filter { RequestedWindow().objection(to: $0, in: scenario) == nil }
    placements = (timely.isEmpty ? stays : timely).flatMap { stay in
      scenario.fundRefs.map { Placement(request, span: stay.span, venue: stay.venue, fund: $0) }
    }
    for placement in placements {
      let objection = Rulebook.eligibility.lazy.compactMap {
        $0.objection(to: placement, in: scenario)
      }.first
      if let objection {
        counts[objection.rule, default: 0] += 1
      } else {
        allowed.append(placement)
      }
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
