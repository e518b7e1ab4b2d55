import Scheduling
import Workbooks

/// The year by weeks: what takes place at each venue, and where each expert is.
struct CalendarSheets {
  /// The draft.
  let draft: Draft

  /// The venues with an event, and the events without a venue.
  var venues: Sheet {
    let scenario = draft.scenario
    let byVenue = Dictionary(grouping: draft.events, by: \.placement.venue)
    let known = scenario.venueRefs.filter { byVenue[$0] != nil }.map { venue in
      row([scenario[venue].id, scenario[venue].city], byVenue[venue] ?? [])
    }
    let unknown = byVenue[nil].map { [row(["?", ""], $0)] } ?? []
    return WeekGrid(
      name: "venues by week", headings: ["venue", "city"], rows: known + unknown,
      scenario: scenario
    ).sheet
  }

  /// The experts with a mission, travel days included.
  var experts: Sheet {
    let scenario = draft.scenario
    var missions: [Ref<Expert>: [(event: Event, days: Span)]] = [:]
    for event in draft.events {
      for candidate in event.candidates {
        guard let days = candidate.mission(in: scenario) ?? event.placement.span else { continue }
        missions[candidate.expert, default: []].append((event, days))
      }
    }
    let rows = scenario.expertRefs.compactMap { expert in
      missions[expert].map {
        WeekGrid.Row(name: [scenario[expert].id, scenario[expert].name], events: $0)
      }
    }
    return WeekGrid(
      name: "experts by week", headings: ["expert", "name"], rows: rows, scenario: scenario
    ).sheet
  }

  private func row(_ name: [String], _ events: [Event]) -> WeekGrid.Row {
    WeekGrid.Row(
      name: name,
      events: events.compactMap { event in event.placement.span.map { (event: event, days: $0) } })
  }
}
