import Scheduling

extension ScheduleMarkdown {
  /// What each fund spends.
  static func funds(of draft: Draft) -> String {
    let scenario = draft.scenario
    let rows = draft.totals.funds.map { sum in
      let fund = scenario[sum.fund]
      return [
        MarkdownText.named(fund.id, fund.name), Amount.text(sum.events),
        Amount.text(orNoLimit: sum.budget), Amount.text(sum.committed),
        Amount.text(orNoLimit: sum.left),
      ]
    }
    return section(
      "Funds, in \(MarkdownText.escaped(scenario.settings.currency))",
      ["Fund", "Events:", "Budget:", "Committed:", "Left:"], rows, orElse: "There are no funds.")
  }

  /// What is reached of each target.
  static func targets(of draft: Draft) -> String {
    let rows = draft.totals.targets.map { sum in
      let target = draft.scenario.contents.targets[sum.target]
      return [
        MarkdownText.escaped(target.id), MarkdownText.escaped(target.description),
        Amount.text(sum.reached), Amount.text(sum.needed), Amount.text(sum.shortfall),
      ]
    }
    return section(
      "Targets", ["Target", "Description", "Reached:", "Needed:", "Missing:"], rows,
      orElse: "The scenario sets no targets.")
  }

  /// The requests without an event, and why.
  static func unmet(of draft: Draft) -> String {
    let rows = draft.unmet.map { unmet in
      let request = draft.scenario[unmet.request]
      let reasons = unmet.reasons.map {
        MarkdownText.escaped("\($0.sentence) (\($0.rule), \(Amount.text($0.count)))")
      }
      return [
        MarkdownText.escaped(request.id), MarkdownText.escaped(request.title),
        request.kind.rawValue, unmet.cause.rawValue, reasons.joined(separator: "; "),
      ]
    }
    return section(
      "Unmet requests", ["Request", "Title", "Kind", "Class", "Reasons"], rows,
      orElse: "Every request has an event.")
  }

  private static func section(
    _ title: String, _ headings: [String], _ rows: [[String]], orElse none: String
  ) -> String {
    let body = rows.isEmpty ? none : MarkdownTable(headings: headings, rows: rows).text
    return "## \(title)\n\n\(body)"
  }
}
