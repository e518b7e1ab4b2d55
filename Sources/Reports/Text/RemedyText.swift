import Scheduling

/// What would meet requests, as a planner reads it at a terminal.
enum RemedyText {
  /// The unlocks and exchanges of a request.
  static func lines(of remedies: Remedies, in scenario: Scenario) -> [String] {
    unlocks(of: remedies, scenario) + exchanges(of: remedies, scenario)
  }

  /// The levers over all requests.
  static func levers(of report: RemedyReport, in scenario: Scenario) -> [String] {
    guard !report.levers.isEmpty else {
      return ["Levers: none\(report.hasAllLevers ? "" : " found before the time was over")"]
    }
    let title = report.leversTitle
    return ["Levers: \(title.prefix(1).lowercased())\(title.dropFirst())"]
      + report.levers.flatMap { lever in
        let ids = lever.requests.map { scenario[$0].id }.joined(separator: ", ")
        let changes = lever.changes.map { $0.wording(in: scenario) }
        return ["  weight \(Amount.text(lever.weight)): \(ids)"] + changes.map { "    \($0)" }
      }
  }

  private static func unlocks(of remedies: Remedies, _ scenario: Scenario) -> [String] {
    if let reason = remedies.withoutUnlocks { return ["  unlocks: \(reason)"] }
    let table = TextTable(
      columns: [.text, .text],
      rows: remedies.unlocks.map { [$0.rule.description, $0.text(in: scenario)] })
    return ["  unlocks: \(Amount.text(remedies.unlocks.count)) of \(remedies.attempts)"]
      + table.lines(width: .max, indent: 4)
  }

  private static func exchanges(of remedies: Remedies, _ scenario: Scenario) -> [String] {
    if let reason = remedies.withoutExchanges { return ["  exchanges: \(reason)"] }
    return ["  exchanges: \(Amount.text(remedies.exchanges.count))"]
      + remedies.exchanges.map { "    \($0.text(in: scenario))" }
  }
}
