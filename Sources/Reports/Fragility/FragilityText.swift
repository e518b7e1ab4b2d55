import Scheduling

/// What a schedule would lose without each of several subjects, as a planner reads it at a terminal.
public enum FragilityText {
  /// The report.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - top: How many of the worst to show; nil shows all that cost something.
  ///   - width: The terminal's columns, to which tables are fitted.
  /// - Returns: The text.
  public static func text(of report: FragilityReport, top: Int? = nil, width: Int = 100) -> String {
    let scenario = report.base.schedule.scenario
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let shown = Array(report.hurting.prefix(top ?? .max))
    let sections = [
      ["\(scenario.settings.name): what the absence of \(report.kind.rawValue) costs"] + label,
      counts(of: report), table(of: shown, in: scenario, width),
      irreplaceable(in: report, scenario), substitutes(in: shown, scenario),
    ]
    return PlainText.text(Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  private static func counts(of report: FragilityReport) -> [String] {
    let hurting = report.hurting.count
    let unproved = report.cases.count { !$0.isProved }
    let missing = report.subjectCount - report.cases.count
    return [
      "Looked at \(Amount.text(report.cases.count)) of \(Amount.text(report.subjectCount)):"
        + " the absence of \(Amount.text(hurting)) costs something,"
        + " of \(Amount.text(report.cases.count - hurting)) nothing"
    ]
      + (unproved == 0 ? [] : ["Not proved the least possible: \(Amount.text(unproved))"])
      + (missing == 0 ? [] : ["Not looked at, since interrupted: \(Amount.text(missing))"])
  }

  private static func table(of cases: [FragilityCase], in scenario: Scenario, _ width: Int)
    -> [String]
  {
    guard !cases.isEmpty else { return [] }
    let levels = Level.allCases.filter { level in cases.contains { $0.price[level] != 0 } }
    let heading = ["Without", "events", "withdrawn", "changed"] + levels.map(\.id)
    let rows = cases.map { found in
      let counts = [
        found.requests.count, found.comparison.withdrawn.count, found.comparison.changed.count,
      ]
      return [found.subject.id(in: scenario)] + counts.map { $0 == 0 ? "–" : Amount.text($0) }
        + levels.map { ComparisonText.signed(found.price[$0]) }
    }
    let columns = [TextTable.Column.text] + heading.dropFirst().map { _ in .number }
    return TextTable(columns: columns, rows: [heading] + rows).lines(width: width)
  }

  private static func irreplaceable(in report: FragilityReport, _ scenario: Scenario) -> [String] {
    let lines = report.cases.filter(\.isIrreplaceable).map { found in
      let lost = found.comparison.withdrawn.map { scenario[$0.request].id }
      return "  \(found.subject.id(in: scenario)): without it no \(lost.joined(separator: ", "))"
    }
    return lines.isEmpty ? [] : ["Irreplaceable"] + lines
  }

  private static func substitutes(in cases: [FragilityCase], _ scenario: Scenario) -> [String] {
    let lines = cases.flatMap { found in
      found.seats.map { seat in
        let names = seat.substitutes.map { scenario[$0].id }
        let who =
          names.isEmpty ? "nobody, with nothing else changed" : names.joined(separator: ", ")
        return [
          "  \(scenario[seat.expert].id)", scenario[seat.request].id, "\(seat.role):", who,
        ]
      }
    }
    guard !lines.isEmpty else { return [] }
    return ["Substitutes"]
      + TextTable(columns: [.text, .text, .text, .text], rows: lines).lines(width: .max)
  }
}
