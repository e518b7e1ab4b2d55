import Scheduling

/// A row for each venue at which something takes place.
struct TimelineVenues {
  private let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// Takes a draft.
  init(_ draft: Draft) { self.draft = draft }

  /// The rows in the scenario's order of venues.
  var rows: [TimelineRow] {
    scenario.venueRefs.compactMap { venue in
      let events = draft.dated { $0.placement.venue == venue }
      return events.isEmpty ? nil : row(of: venue, events)
    }
  }

  private func row(of venue: Ref<Venue>, _ events: [(event: Event, span: Span)]) -> TimelineRow {
    let place = scenario[venue]
    let host = scenario[place.administration]
    let closures = place.closures.map {
      TimelineRow.Shade(span: $0.span, colour: "away", reason: $0.named("Closed"))
    }
    let meetings = scenario.meetings { $0.covers(place.administration, in: scenario) }
    return TimelineRow(
      name: place.city.isEmpty ? place.id : "\(place.id) \(place.city)",
      title: "\(place.name), \(place.city), \(host.name)", events: events,
      shades: host.namedHolidays + closures + meetings)
  }
}
