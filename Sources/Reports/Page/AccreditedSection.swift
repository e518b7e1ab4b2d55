import Scheduling

/// The workshops conducted in cooperation with accredited experts, as an annual report lists them.
struct AccreditedSection {
  /// The draft.
  let draft: Draft
  private var scenario: Scenario { draft.scenario }

  /// The section.
  var section: ReportSection {
    let workshops = AccreditedWorkshop.all(of: draft.events, in: scenario)
    let national = workshops.filter { scenario[$0.event.request].kind == .national }
    let others = workshops.filter { scenario[$0.event.request].kind != .national }
    let parts = [("Regional and other workshops", others), ("National workshops", national)]
    let tables = parts.filter { !$0.1.isEmpty }.map { table($0.0, $0.1).markup }
    let none = "No workshop has an expert who serves on a full accreditation."
    return ReportSection(
      anchor: "accredited", title: "Workshops conducted in cooperation with accredited experts",
      body: [
        Markup(
          "p", ["class": "note"],
          text: "Experts who serve on a full accreditation, officers of the WCO Secretariat apart.")
      ] + (tables.isEmpty ? [Markup("p", text: none)] : tables), beginsPage: true)
  }

  private func table(_ title: String, _ workshops: [AccreditedWorkshop]) -> ReportTable {
    let experts = workshops.flatMap(\.origins).reduce(0) { $0 + $1.experts }
    return ReportTable(
      caption: "\(title): \(Amount.text(workshops.count)), with "
        + "\(Amount.text(experts, "accredited expert"))",
      columns: ["Workshop", "Dates", "Accredited experts from"],
      rows: workshops.map { workshop in
        [
          .text(scenario[workshop.event.request].title),
          .text(workshop.event.placement.span.map(DateText.text) ?? "?"),
          .text(workshop.origins.map(text).joined(separator: ", ")),
        ]
      })
  }

  /// An origin as the report writes it, such as `Japan 1` or `office (Japan) 1`.
  private func text(of origin: AccreditedWorkshop.Origin) -> String {
    let name = scenario[origin.administration].name
    let place =
      origin.organisation == .member ? name : "\(origin.organisation.rawValue) (\(name))"
    return "\(place) \(Amount.text(origin.experts))"
  }
}
