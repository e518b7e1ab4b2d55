import Scheduling

/// The schedule as a table to sort and to search.
struct ScheduleSection {
  /// The draft.
  let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// The section.
  var section: ReportSection {
    guard !draft.events.isEmpty else {
      return ReportSection(
        anchor: "schedule", title: "Schedule", body: [Markup("p", text: "There are no events.")])
    }
    return ReportSection(
      anchor: "schedule", title: "Schedule", body: [tools, table.markup], beginsPage: true)
  }

  private static let columns: [ReportTable.Column] = [
    "Request", "Dates", "Title", "Kind", "Venue", "Fund", .number("Cost"), "Team",
  ]

  private var table: ReportTable {
    ReportTable(
      caption: "Events by first day; costs in \(scenario.settings.currency)",
      columns: Self.columns, rows: draft.events.indices.map(cells),
      anchors: draft.events.indices.map(ReportPage.anchor), keys: draft.events.map(keys))
  }

  private var tools: Markup {
    Markup(
      "div", ["class": "tools script"],
      [
        Markup(
          "label", [:],
          ["Search ", Markup("input", ["type": "search", "id": "search", "autocomplete": "off"])]),
        Markup(
          "label", ["class": "sorter"],
          [
            "Sort by ",
            Markup(
              "select", ["id": "sorter"],
              Self.columns.enumerated().map { place, column in
                Markup("option", ["value": "\(place)"], text: column.name)
                  .with("selected", place == 1 ? "selected" : nil)
              }),
          ]),
        Markup("p", ["id": "found", "role": "status"]),
      ])
  }

  private func cells(_ index: Int) -> [Markup] {
    let event = draft.events[index]
    let request = scenario[event.request]
    let (span, venue) = (event.placement.span, event.placement.venue.map { scenario[$0] })
    return [
      .text(request.id), .text(span.map(DateText.text) ?? "?"), .text(request.title),
      .text(request.kind.rawValue), venue.map(text) ?? "?",
      .text(event.placement.fund.map { scenario[$0].id } ?? "?"),
      event.cost(in: scenario).map { Figure($0, at: "/events/\(index)/cost").html } ?? "?",
      event.team.isEmpty
        ? "no team" : Markup("ul", ["class": "team"], event.members(in: scenario).map(text)),
    ]
  }

  private func text(of venue: Venue) -> Markup {
    let name = venue.name == venue.id ? "" : ", \(venue.name)"
    let host = scenario[venue.administration].name
    return [
      .text(venue.id),
      Markup("span", ["class": "soft"], text: "\(name), \(host)"),
    ]
  }

  private func text(of member: TeamMember) -> Markup {
    let name = member.expert.flatMap { $0.name == $0.id ? nil : ", \($0.name)" } ?? ""
    let serving = member.accreditation.map { " on \($0)" } ?? ""
    return Markup(
      "li", [:],
      [
        .text("\(member.role): \(member.expert?.id ?? "?")\(name)"),
        Markup("span", ["class": "soft"], text: serving),
      ])
  }

  /// What the columns are sorted by; digits are compared as numbers.
  private func keys(of event: Event) -> [String] {
    let request = scenario[event.request]
    let venue = event.placement.venue.map { scenario[$0].id } ?? ""
    return [
      request.id, event.placement.span.map { "\($0.first)" } ?? "9999", request.title,
      request.kind.rawValue, venue, event.placement.fund.map { scenario[$0].id } ?? "",
      event.cost(in: scenario).map(String.init) ?? "",
      event.experts.first.map { scenario[$0].id } ?? "",
    ]
  }
}
