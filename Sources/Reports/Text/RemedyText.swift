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
    let rest = report.hasAllLevers ? "" : " (the time was over before all were tried)"
    return ["Levers: what would meet the most weight\(rest)"]
      + report.levers.flatMap { lever in
        let ids = lever.requests.map { scenario[$0].id }.joined(separator: ", ")
        let changes = lever.changes.map { wording(of: $0, in: scenario) }
        return ["  weight \(Amount.text(lever.weight)): \(ids)"] + changes.map { "    \($0)" }
      }
  }

  /// A change in words.
  static func wording(of change: ScenarioChange, in scenario: Scenario) -> String {
    guard case .joins(let expert) = change else { return change.text(in: scenario.contents) }
    let held = expert.accreditations.map { held in
      let topic = held.topic.map { " for \(scenario[$0].id)" } ?? ""
      return "\(scenario[held.category].id)\(topic)"
    }
    let parts = [
      held.joined(separator: ", "), "\(expert.organisation.rawValue) expert",
      "from \(scenario[expert.administration].code)",
      "speaks \(expert.languages.joined(separator: " "))",
    ]
    return "one more expert: " + parts.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func unlocks(of remedies: Remedies, _ scenario: Scenario) -> [String] {
    if remedies.isPossible == true {
      return ["  unlocks: none needed: a schedule delivers it and all delivered before"]
    }
    let table = TextTable(
      columns: [.text, .text],
      rows: remedies.unlocks.map { unlock in
        let remark = unlock.isLeast ? "" : lessNotRuledOut
        return [unlock.rule.description, wording(of: unlock.change, in: scenario) + remark]
      })
    return ["  unlocks: \(Amount.text(remedies.unlocks.count)) of \(tried(remedies))"]
      + table.lines(width: .max, indent: 4)
  }

  private static let lessNotRuledOut = " (less was not ruled out)"

  /// How many changes were tried, and what came of them.
  static func tried(_ remedies: Remedies) -> String {
    let parts = [
      (remedies.refuted, "proved not to be enough"), (remedies.undecided, "undecided"),
      (remedies.unreached, "not reached in time"),
    ].filter { $0.0 > 0 }.map { "\(Amount.text($0.0)) \($0.1)" }
    let all = Amount.text(remedies.tried + remedies.unreached, "single change")
    return "\(all)" + (parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))")
  }

  private static func exchanges(of remedies: Remedies, _ scenario: Scenario) -> [String] {
    guard remedies.hasExchanges else { return ["  exchanges: not reached in time"] }
    guard !remedies.exchanges.isEmpty else { return ["  exchanges: none found"] }
    return ["  exchanges: \(Amount.text(remedies.exchanges.count))"]
      + remedies.exchanges.map { "    \(text(of: $0, scenario))" }
  }

  /// An exchange in a line.
  static func text(of exchange: Exchange, _ scenario: Scenario) -> String {
    let placement = exchange.event.placement
    let place = [
      placement.span.map(DateText.text), placement.venue.map { scenario[$0].id },
      placement.fund.map { "paid by \(scenario[$0].id)" },
    ].compactMap { $0 }.joined(separator: ", ")
    func part(_ verb: String, _ requests: [Ref<Request>]) -> String? {
      requests.isEmpty ? nil : "\(verb) " + requests.map { scenario[$0].id }.joined(separator: ", ")
    }
    let parts = [
      part("withdraws", exchange.withdrawn), part("moves", exchange.moved),
      part("changes team or fund of", exchange.changed),
    ].compactMap { $0 }
    let effect = parts.isEmpty ? "nothing else changes" : parts.joined(separator: "; ")
    return "\(place): \(effect)" + (exchange.isLeast ? "" : lessNotRuledOut)
  }
}
