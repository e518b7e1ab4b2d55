public import Scheduling

/// Why a request has the event it has, or none, as a planner reads it at a terminal.
public enum ExplanationText {
  /// An explanation: the event and each choice in it with the next best, or the evidence why there is
  /// none.
  ///
  /// - Parameters:
  ///   - explanation: The explanation.
  ///   - report: What would meet it, if that was asked.
  ///   - scenario: The scenario.
  /// - Returns: The text.
  public static func text(
    of explanation: Explanation, _ report: RemedyReport? = nil, scenario: Scenario
  ) -> String {
    let request = scenario[explanation.request]
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let head = ["\(request.id)  \(request.title)"] + label
    let remedies = report?.remedies(of: explanation.request)
    let met = remedies.map { RemedyText.lines(of: $0, in: scenario) } ?? []
    let sections =
      [head, verdict(explanation, scenario) + met]
      + explanation.choices.map { lines(of: $0, scenario) }
    return PlainText.text(Array(sections.joined(separator: [""])))
  }

  private static func verdict(_ explanation: Explanation, _ scenario: Scenario) -> [String] {
    if let event = explanation.event { return summary(of: event, scenario) }
    guard let unmet = explanation.unmet else { return ["The request is cancelled."] }
    return ["No event: \(unmet.cause.rawValue): \(unmet.cause.meaning)"]
      + unmet.reasonsBySubject.flatMap { subject, reasons in
        ["  \(subject): \(Amount.text(reasons.reduce(0) { $0 + $1.count }))"]
          + counts(reasons, indent: 4)
      }
  }

  private static func summary(of event: Event, _ scenario: Scenario) -> [String] {
    let placement = event.placement
    let place = placement.venue.map { scenario[$0].id } ?? "?"
    let sponsor = placement.fund.map { scenario[$0].id } ?? "?"
    let cost = Amount.text(orUnknown: event.cost(in: scenario))
    let team = event.members(in: scenario).map { member in
      let held = member.accreditation.map { " (\($0))" } ?? ""
      return "  \(member.role): \(member.expert?.id ?? "?")\(held)"
    }
    return [
      "\(placement.span.map(DateText.text) ?? "?"), \(place), paid by \(sponsor): "
        + "\(cost) \(scenario.settings.currency)"
    ] + team
  }

  private static func lines(of choice: Explanation.Choice, _ scenario: Scenario) -> [String] {
    let excluded = choice.excluded.reduce(0) { $0 + $1.count }
    return [
      "\(choice.subject): \(choice.chosen); the rules allow \(Amount.text(choice.allowed)) other"
        + "\(choice.allowed == 1 ? "" : "s") and exclude \(Amount.text(excluded))"
    ] + choice.alternatives.flatMap { lines(of: $0, scenario) }
      + counts(choice.excluded, indent: 4)
  }

  private static func lines(of alternative: Explanation.Alternative, _ scenario: Scenario)
    -> [String]
  {
    let team = alternative.event.experts.map { scenario[$0].id }.joined(separator: ", ")
    let remark = alternative.hasOtherTeam ? " with \(team)" : ""
    return ["  instead \(alternative.name)\(remark): \(change(alternative))"]
      + alternative.violations.map { "    breaks \($0.rule): \($0.text)" }
  }

  /// What an alternative changes, level by level, each with the rules that count it.
  private static func change(_ alternative: Explanation.Alternative) -> String {
    let parts = Level.allCases.compactMap { level -> String? in
      let terms = alternative.terms.filter { $0.level == level }
      guard !terms.isEmpty else { return nil }
      let counted = terms.map { "\($0.rule) \(signed($0.value))" }.joined(separator: ", ")
      return "\(level.id) \(signed(alternative.levels[level])) (\(counted))"
    }
    return parts.isEmpty ? "no change" : parts.joined(separator: "; ")
  }

  private static func signed(_ amount: Int) -> String {
    "\(amount > 0 ? "+" : "")\(Amount.text(amount))"
  }

  private static func counts(_ reasons: [UnmetRequest.Reason], indent: Int) -> [String] {
    TextTable(
      columns: [.number, .text, .text],
      rows: reasons.map { [Amount.text($0.count), $0.rule.description, $0.text] }
    ).lines(width: .max, indent: indent)
  }
}
