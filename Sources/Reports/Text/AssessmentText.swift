public import Scheduling

/// What is right and wrong with a schedule, as a planner reads it at a terminal.
public enum AssessmentText {
  /// An assessment: the violations by rule, what is unknown, the score, a verdict.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - scenario: The scenario the schedule is for.
  /// - Returns: The text, whose last line is the verdict.
  public static func text(of assessment: Assessment, scenario: Scenario) -> String {
    let label = scenario.contents.isSynthetic ? ["Contains synthetic data."] : []
    let sections = [
      ["\(scenario.settings.name): \(Amount.text(assessment.events.count, "event"))"] + label,
      violations(assessment.violations), unknowns(assessment.unknowns), score(of: assessment),
      [verdict(on: assessment)],
    ]
    return PlainText.text(Array(sections.filter { !$0.isEmpty }.joined(separator: [""])))
  }

  private static func violations(_ violations: [Violation]) -> [String] {
    let groups = violations.grouped(by: \.rule).sorted { place(of: $0.key) < place(of: $1.key) }
    return groups.flatMap { rule, members in
      ["\(rule): \(Amount.text(members.count, "violation"))"]
        + members.flatMap { ["  \($0.text)"] + details(of: $0) }
    }
  }

  /// The place of a rule in the documentation.
  private static func place(of rule: RuleID) -> Int {
    let rules = Rulebook.eligibility.map(\.id) + Rulebook.limits.map(\.id)
    return rules.firstIndex(of: rule) ?? rules.count
  }

  private static func details(of violation: Violation) -> [String] {
    let amount = violation.amount.map { amount in
      let capacity = violation.capacity.map { " against \(Amount.text($0))" } ?? ""
      return "amount \(Amount.text(amount))\(capacity)"
    }
    let parts = [
      list("events", violation.requests), list("experts", violation.experts),
      violation.days.map { "days \(DateText.text($0))" }, amount,
    ].compactMap { $0 }
    return parts.isEmpty ? [] : ["    " + parts.joined(separator: "; ")]
  }

  private static func list(_ name: String, _ ids: [String]) -> String? {
    ids.isEmpty ? nil : "\(name) \(ids.joined(separator: ", "))"
  }

  private static func unknowns(_ unknowns: [Unknown]) -> [String] {
    guard !unknowns.isEmpty else { return [] }
    return ["Unknown"]
      + unknowns.grouped(by: \.request).map { request, members in
        "  \(request): \(members.map(\.what).joined(separator: ", "))"
      }
  }

  private static func score(of assessment: Assessment) -> [String] {
    let rows = Level.allCases.flatMap { level in
      [["  \(level.id)", Amount.text(assessment.levels[level])]]
        + assessment.terms.filter { $0.level == level && $0.value != 0 }.map {
          ["    \($0.rule)", Amount.text($0.value)]
        }
    }
    let heading = assessment.unknowns.isEmpty ? "Score" : "Score, as far as is known"
    return [heading] + TextTable(columns: [.text, .number], rows: rows).lines(width: .max)
  }

  private static func verdict(on assessment: Assessment) -> String {
    let unknown = Amount.text(assessment.unknowns.count, "unknown")
    let rules = Set(assessment.violations.map(\.rule)).count
    let violations = Amount.text(assessment.violations.count, "violation")
    let broken = "\(violations) of \(Amount.text(rules, "rule"))"
    return switch (assessment.violations.isEmpty, assessment.unknowns.isEmpty) {
    case (true, true): "Verdict: the schedule keeps every rule"
    case (true, false): "Verdict: no rule is broken as far as is known; \(unknown)"
    case (false, true): "Verdict: \(broken)"
    case (false, false): "Verdict: \(broken); \(unknown)"
    }
  }
}
