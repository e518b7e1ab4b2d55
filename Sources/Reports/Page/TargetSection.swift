import Scheduling

/// What the year should reach, and what it reaches.
struct TargetSection {
  /// The draft.
  let draft: Draft

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "targets", title: "Targets",
      body: draft.totals.targets.isEmpty
        ? [Markup("p", text: "The scenario sets no targets.")] : [table.markup])
  }

  private var table: ReportTable {
    ReportTable(
      caption: "What is reached of each target",
      columns: [
        "Target", "Description", .number("Reached"), .number("Needed"), .number("Missing"), "Meter",
      ],
      rows: draft.totals.targets.indices.map(cells))
  }

  private func cells(_ index: Int) -> [Markup] {
    let sum = draft.totals.targets[index]
    let target = draft.scenario.contents.targets[sum.target]
    let place = "/totals/targets/\(index)"
    return [
      .text(target.id), .text(target.description),
      Figure(sum.reached, at: "\(place)/reached").html,
      Figure(sum.needed, at: "\(place)/needed").html,
      Figure(sum.shortfall, at: "\(place)/shortfall").html, meter(of: sum),
    ]
  }

  private func meter(of sum: Totals.ByTarget) -> Markup {
    let share = sum.needed > 0 ? min(1, Double(sum.reached) / Double(sum.needed)) : 1
    let words = sum.shortfall > 0 ? "missed" : "reached"
    return [
      Markup(
        "svg",
        ["viewBox": "0 0 80 10", "width": "80", "height": "10", "aria-hidden": "true"],
        [
          Markup(
            "rect",
            ["class": "track", "x": "0.5", "y": "0.5", "width": "79", "height": "9"]),
          Markup(
            "rect",
            [
              "class": sum.shortfall > 0 ? "over" : "spent", "x": "0.5", "y": "0.5",
              "width": (79 * share).coordinate, "height": "9",
            ]),
        ]), .text(" \(words)"),
    ]
  }
}
