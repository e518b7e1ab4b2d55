public import Scheduling

/// The requests without an event and why, as a planner reads them at a terminal.
public enum UnmetText {
  /// Unmet requests: each with its class, the evidence by what is counted, and what would meet it.
  ///
  /// - Parameters:
  ///   - unmet: The requests.
  ///   - report: What would meet them, if that was asked.
  ///   - scenario: The scenario they are of.
  /// - Returns: The text.
  public static func text(
    of unmet: [UnmetRequest], _ report: RemedyReport? = nil, scenario: Scenario
  )
    -> String
  {
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections =
      [["\(scenario.settings.name): \(headline(unmet))"] + label]
      + unmet.map { unmet in
        let remedies = report?.remedies(of: unmet.request)
        return lines(of: unmet, in: scenario)
          + (remedies.map { RemedyText.lines(of: $0, in: scenario) } ?? [])
      } + (report.map { [RemedyText.levers(of: $0, in: scenario)] } ?? [])
    return PlainText.text(Array(sections.joined(separator: [""])))
  }

  private static func headline(_ unmet: [UnmetRequest]) -> String {
    guard !unmet.isEmpty else { return "every request has an event" }
    let classes = UnmetRequest.Cause.allCases.compactMap { cause in
      let count = unmet.count { $0.cause == cause }
      return count > 0 ? "\(Amount.text(count)) \(cause.rawValue)" : nil
    }
    return "\(Amount.text(unmet.count)) unmet (\(classes.joined(separator: ", ")))"
  }

  private static func lines(of unmet: UnmetRequest, in scenario: Scenario) -> [String] {
    let request = scenario[unmet.request]
    return [
      "\(request.id)  \(request.title)",
      "  \(request.kind.rawValue), weight \(Amount.text(request.unmetWeight))",
      "  \(unmet.cause.rawValue): \(unmet.cause.meaning)",
    ] + unmet.reasonsBySubject.flatMap(evidence)
  }

  private static func evidence(of subject: String, _ reasons: [UnmetRequest.Reason]) -> [String] {
    let sum = reasons.reduce(0) { $0 + $1.count }
    let table = TextTable(
      columns: [.number, .text, .text],
      rows: reasons.map { [Amount.text($0.count), $0.rule.description, $0.text] })
    return ["  \(subject): \(Amount.text(sum))"] + table.lines(width: .max, indent: 4)
  }
}
