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
    let rows = draft.missions.map { expert, missions in
      WeekGrid.Row(
        name: [scenario[expert].id, scenario[expert].name],
        events: missions.map { (event: $0.event, days: $0.span) })
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
