import Scheduling

extension DraftSummary {
  /// The events by month, a line each, the columns of all months aligned.
  static func schedule(of draft: Draft, _ width: Int) -> [String] {
    let table = TextTable(
      columns: [.text, .text, .cut(to: 8), .cut(to: 4), .cut(to: 4), .number, .cut(to: 4)],
      rows: draft.events.map { cells(of: $0, in: draft.scenario) })
    var lines = table.lines(width: width, indent: 2)[...]
    let months = draft.eventsByMonth.flatMap { month, events in
      let own = lines.prefix(events.count)
      lines = lines.dropFirst(events.count)
      return [draft.heading(of: month, events)] + own
    }
    return months.isEmpty ? ["No events"] : months
  }

  private static func cells(of event: Event, in scenario: Scenario) -> [String] {
    let placement = event.placement
    let experts = event.team.map { member in member.expert.map { scenario[$0].id } ?? "?" }
    return [
      placement.span.map(DateText.short) ?? "?",
      scenario[event.request].id,
      scenario[event.request].title,
      placement.venue.map { scenario[$0].id } ?? "?",
      placement.fund.map { scenario[$0].id } ?? "?",
      Amount.text(orUnknown: event.cost(in: scenario)),
      experts.joined(separator: ", "),
    ]
  }
}
