public import Scheduling

/// The schedule as one flat table, a row for each filled seat.
public enum ScheduleCSV {
  /// The names of the columns.
  public static let columns = [
    "request", "title", "kind", "first_day", "last_day", "venue", "city", "fund", "cost", "role",
    "expert", "name", "accreditation",
  ]

  /// A draft's events; one without a team has one row whose last columns are blank.
  public static func text(of draft: Draft) -> String {
    let rows = draft.events.flatMap { event in
      let placed = cells(of: event, in: draft.scenario)
      let members = event.members(in: draft.scenario)
      return members.isEmpty
        ? [placed + Array(repeating: "", count: 4)] : members.map { placed + cells(of: $0) }
    }
    return ([columns] + rows).map(CSVCell.row).joined()
  }

  private static func cells(of event: Event, in scenario: Scenario) -> [String] {
    let request = scenario[event.request]
    let span = event.placement.span
    let venue = event.placement.venue.map { scenario[$0] }
    let fund = event.placement.fund.map { scenario[$0] }
    return [
      CSVCell.value(request.id),
      CSVCell.text(request.title),
      request.kind.rawValue,
      span?.first.description ?? "",
      span?.last.description ?? "",
      CSVCell.value(venue?.id ?? ""),
      CSVCell.text(venue?.city ?? ""),
      CSVCell.value(fund?.id ?? ""),
      event.cost(in: scenario).map(String.init) ?? "",
    ]
  }

  private static func cells(of member: TeamMember) -> [String] {
    [
      CSVCell.text(member.role),
      CSVCell.value(member.expert?.id ?? ""),
      CSVCell.text(member.expert?.name ?? ""),
      CSVCell.value(member.accreditation ?? ""),
    ]
  }
}
