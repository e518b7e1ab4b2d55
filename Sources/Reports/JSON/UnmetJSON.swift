public import Scheduling

/// The requests without an event and why, for programs.
public enum UnmetJSON {
  /// The format's name and version.
  public static let format = "mobilize-unmet/1"

  /// Unmet requests as a file.
  ///
  /// - Parameters:
  ///   - unmet: The requests.
  ///   - report: What would meet them, if that was asked.
  ///   - scenario: The scenario they are of.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of unmet: [UnmetRequest], _ report: RemedyReport? = nil, scenario: Scenario, hash: String,
    version: String
  ) -> String {
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "unmet": .array(
        unmet.map { unmet in
          let remedies = report?.remedies(of: unmet.request)
          return value(of: unmet, in: scenario).adding(
            remedies.map { RemedyJSON.members(of: $0, in: scenario) } ?? [])
        }),
    ]
    let levers = report.map { [("levers", RemedyJSON.levers(of: $0, in: scenario))] } ?? []
    return file.adding(levers).fileText
  }

  /// One request with its class and evidence.
  static func value(of unmet: UnmetRequest, in scenario: Scenario) -> JSONValue {
    [
      "request": .string(scenario[unmet.request].id),
      "class": .string(unmet.cause.rawValue),
      "reasons": .array(unmet.reasons.map(reason)),
    ]
  }

  private static func reason(_ reason: UnmetRequest.Reason) -> JSONValue {
    [
      "rule": .string(reason.rule.description),
      "subject": .string(reason.subject),
      "count": .integer(reason.count),
      "text": .string(reason.text),
    ]
  }
}
