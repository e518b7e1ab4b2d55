import Scheduling

/// What changed against an earlier schedule, led by who is affected.
struct ChangeSection {
  /// The comparison.
  let comparison: ScheduleComparison
  private var scenario: Scenario { comparison.after.scenario }

  /// The section.
  var section: ReportSection {
    ReportSection(
      anchor: "changes", title: "What changed",
      body: [Markup("p", text: ComparisonText.affected(by: comparison))]
        + (events.rows.isEmpty ? [] : [events.markup]) + [score.markup]
        + (funds.rows.isEmpty ? [] : [funds.markup]))
  }

  private var events: ReportTable {
    let withdrawn = comparison.withdrawn.map {
      row("withdrawn", $0, EventText.full($0, in: comparison.before.scenario))
    }
    let changed = comparison.changed.map {
      row("changed", $0.after, EventText.changes($0, in: scenario).joined(separator: "; "))
    }
    let new = comparison.new.map { row("new", $0, EventText.full($0, in: scenario)) }
    return ReportTable(
      caption: "Events affected", columns: ["Event", "How", "What"],
      rows: withdrawn + changed + new)
  }

  private func row(_ how: String, _ event: Event, _ what: String) -> [Markup] {
    [.text(scenario[event.request].id), .text(how), .text(what)]
  }

  private var score: ReportTable {
    let cost = amounts(
      "Cost (\(scenario.settings.currency))", comparison.before.cost, comparison.after.cost)
    return ReportTable(
      caption: "Cost and levels before and after",
      columns: ["What", .number("Before"), .number("After"), .number("Change")],
      rows: [cost] + comparison.levels.map { amounts($0.level.id, $0.before, $0.after) })
  }

  private var funds: ReportTable {
    ReportTable(
      caption: "What funds that change commit, in \(scenario.settings.currency)",
      columns: ["Fund", .number("Before"), .number("After"), .number("Change")],
      rows: comparison.funds.filter(\.isChanged).map {
        amounts(scenario[$0.after.fund].id, $0.before.committed, $0.after.committed)
      })
  }

  private func amounts(_ name: String, _ before: Int, _ after: Int) -> [Markup] {
    [
      .text(name), .text(Amount.text(before)), .text(Amount.text(after)),
      .text(ComparisonText.signed(after - before)),
    ]
  }
}
