import Scheduling

extension ScheduleMarkdown {
  /// A section for each month with its events.
  static func months(of draft: Draft) -> [String] {
    draft.eventsByMonth.map { month, events in
      let table = MarkdownTable(
        headings: ["Dates", "Request", "Title", "Kind", "Venue", "Fund", "Cost:", "Team"],
        rows: events.map { cells(of: $0, in: draft.scenario) })
      let heading = MarkdownText.escaped(draft.heading(of: month, events))
      return "## \(heading)\n\n\(table.text)"
    }
  }

  private static func cells(of event: Event, in scenario: Scenario) -> [String] {
    let request = scenario[event.request]
    let placement = event.placement
    return [
      placement.span.map(DateText.short) ?? "?",
      MarkdownText.escaped(request.id),
      MarkdownText.escaped(request.title),
      request.kind.rawValue,
      placement.venue.map { name(of: scenario[$0]) } ?? "?",
      placement.fund.map { MarkdownText.escaped(scenario[$0].id) } ?? "?",
      Amount.text(orUnknown: event.cost(in: scenario)),
      event.members(in: scenario).map(text).joined(separator: "; "),
    ]
  }

  private static func name(of venue: Venue) -> String {
    let name = MarkdownText.named(venue.id, venue.name)
    return venue.city.isEmpty ? name : "\(name), \(MarkdownText.escaped(venue.city))"
  }

  private static func text(of member: TeamMember) -> String {
    let serving = member.accreditation.map { " on \($0)" } ?? ""
    return MarkdownText.escaped("\(member.role): \(member.expert?.id ?? "?")\(serving)")
  }
}
