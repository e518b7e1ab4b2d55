public import Scheduling

/// The requests without an event and why, for programs.
public enum UnmetJSON {
  /// The format's name and version.
  public static let format = "mobilize-unmet/1"

  /// Unmet requests as a file.
  ///
  /// - Parameters:
  ///   - unmet: The requests.
  ///   - scenario: The scenario they are of.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of unmet: [UnmetRequest], scenario: Scenario, hash: String, version: String
  ) -> String {
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "unmet": .array(unmet.map { value(of: $0, in: scenario) }),
    ]
    return file.fileText
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
