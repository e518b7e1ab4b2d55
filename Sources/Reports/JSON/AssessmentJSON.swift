public import Scheduling

/// What is right and wrong with a schedule, for programs.
public enum AssessmentJSON {
  /// The format's name and version.
  public static let format = "mobilize-check/1"

  /// An assessment as a file.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - scenario: The scenario the schedule is for.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of assessment: Assessment, scenario: Scenario, hash: String, version: String
  ) -> String {
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "levels": .array(Level.allCases.map { level($0, assessment.levels[$0]) }),
      "terms": .array(assessment.terms.map(ScheduleJSON.term)),
      "violations": .array(assessment.violations.map(violation)),
      "unknowns": .array(assessment.unknowns.map(unknown)),
    ]
    return file.fileText
  }

  private static func level(_ level: Level, _ value: Int) -> JSONValue {
    ["id": .string(level.id), "value": .integer(value)]
  }

  private static func violation(_ violation: Violation) -> JSONValue {
    [
      "rule": .string(violation.rule.description),
      "requests": JSONValue(violation.requests),
      "experts": JSONValue(violation.experts),
      "first_day": JSONValue(violation.days?.first.description),
      "last_day": JSONValue(violation.days?.last.description),
      "amount": JSONValue(violation.amount),
      "capacity": JSONValue(violation.capacity),
      "text": .string(violation.text),
    ]
  }

  private static func unknown(_ unknown: Unknown) -> JSONValue {
    ["request": .string(unknown.request), "what": .string(unknown.what)]
  }
}
