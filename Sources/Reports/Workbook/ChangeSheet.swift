import Scheduling
import Workbooks

/// The sheet with what changed against an earlier schedule.
struct ChangeSheet {
  /// What changed.
  let comparison: ScheduleComparison

  /// A row for each event that is withdrawn, changed or new, and each level and fund that differs.
  var sheet: Sheet {
    TableSheet(
      name: "changes",
      headings: ["change", "subject", "title", "what", "before", "after", "difference"],
      rows: withdrawn + changed + new + levels + funds
    ).sheet
  }

  private var scenario: Scenario { comparison.after.scenario }

  private var withdrawn: [[Cell]] {
    comparison.withdrawn.map { event in
      row("withdrawn", event, EventText.full(event, in: comparison.before.scenario))
    }
  }

  private var changed: [[Cell]] {
    comparison.changed.map { change in
      let words = EventText.changes(change, in: scenario).joined(separator: "; ")
      return row("changed", change.after, words)
    }
  }

  private var new: [[Cell]] {
    comparison.new.map { row("new", $0, EventText.full($0, in: scenario)) }
  }

  private var levels: [[Cell]] {
    comparison.levels.filter(\.isChanged).map {
      numbers("level", $0.level.id, $0.before, $0.after)
    }
  }

  private var funds: [[Cell]] {
    comparison.funds.filter(\.isChanged).map {
      numbers("fund", scenario[$0.after.fund].id, $0.before.committed, $0.after.committed)
    }
  }

  private func row(_ change: String, _ event: Event, _ words: String) -> [Cell] {
    let request = scenario[event.request]
    return [
      .word(change), .report(request.id), .report(request.title),
      .report(words), .blank, .blank, .blank,
    ]
  }

  private func numbers(_ change: String, _ id: String, _ before: Int, _ after: Int) -> [Cell] {
    [
      .word(change), .report(id), .blank, .blank, .amount(before), .amount(after),
      .amount(after - before),
    ]
  }
}
