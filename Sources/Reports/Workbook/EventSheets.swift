import Scheduling
import Workbooks

/// The sheets with the events: a row for each, and a row for each filled seat.
struct EventSheets {
  /// The draft.
  let draft: Draft

  /// A row for each event, coloured by kind and by fund.
  var schedule: Sheet {
    TableSheet(
      name: "schedule",
      headings: [
        "request", "title", "kind", "beneficiaries", "first_day", "last_day", "venue", "city",
        "fund", "cost", "state", "team",
      ], rows: draft.events.map(row)
    ).sheet
  }

  /// A row for each filled seat, with the columns of `schedule.csv`, so that it can be read back.
  var assignments: Sheet {
    let rows = draft.events.flatMap { event in
      let placed = placed(event)
      let members = event.members(in: draft.scenario)
      return members.isEmpty
        ? [placed + Array(repeating: .blank, count: 4)] : members.map { placed + seat($0) }
    }
    return TableSheet(name: "assignments", headings: ScheduleCSV.columns, rows: rows).sheet
  }

  private func row(_ event: Event) -> [Cell] {
    let request = draft.scenario[event.request]
    let cells = placed(event)
    let team = event.members(in: draft.scenario).map { "\($0.role) \($0.expert?.id ?? "?")" }
    let beneficiaries = request.beneficiaries.map { draft.scenario[$0].code }
    let shown = beneficiaries.count > 4 ? ["\(beneficiaries.count) administrations"] : beneficiaries
    return cells[..<3] + [.report(shown.joined(separator: " "))] + cells[3...]
      + [
        .word(event.state(in: draft.scenario).rawValue),
        .report(team.joined(separator: ", ")),
      ]
  }

  private func placed(_ event: Event) -> [Cell] {
    let request = draft.scenario[event.request]
    let placement = event.placement
    let venue = placement.venue.map { draft.scenario[$0] }
    let paid = CellStyle.plain.filled(placement.fund.map(SheetColours.of))
    return [
      .word(request.id), .report(request.title),
      .text(request.kind.rawValue, .plain.filled(SheetColours.of(request.kind))),
      .day(placement.span?.first), .day(placement.span?.last), .word(venue?.id ?? ""),
      .report(venue?.city ?? ""),
      .text(placement.fund.map { draft.scenario[$0].id } ?? "", paid),
      .amount(event.cost(in: draft.scenario)),
    ]
  }

  private func seat(_ member: TeamMember) -> [Cell] {
    [
      .report(member.role), .word(member.expert?.id ?? ""), .report(member.expert?.name ?? ""),
      .word(member.accreditation ?? ""),
    ]
  }
}
