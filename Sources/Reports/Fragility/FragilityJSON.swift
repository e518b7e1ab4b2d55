import Scheduling

/// What a schedule would lose without each of several subjects, for programs.
public enum FragilityJSON {
  /// The format's name and version.
  public static let format = "mobilize-fragility/1"

  /// The report as a file.
  ///
  /// - Parameters:
  ///   - report: What was found.
  ///   - top: How many of the worst to write; nil writes all that were looked at.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of report: FragilityReport, top: Int? = nil, hash: String, version: String
  ) -> String {
    let scenario = report.base.schedule.scenario
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "of": .string(report.kind.rawValue),
      "subjects": .integer(report.subjectCount),
      "looked_at": .integer(report.cases.count),
      "cases": .array(report.cases.prefix(top ?? .max).map { value(of: $0, in: scenario) }),
    ]
    return file.fileText
  }

  private static func value(of found: FragilityCase, in scenario: Scenario) -> JSONValue {
    let head: [(key: String, value: JSONValue)] = [
      ("id", .string(found.subject.id(in: scenario))),
      ("requests", JSONValue(found.requests.map { scenario[$0].id })),
      ("irreplaceable", .bool(found.isIrreplaceable)), ("proved", .bool(found.isProved)),
      ("seats", .array(found.seats.map { seat($0, in: scenario) })),
    ]
    return .object(head + ComparisonJSON.members(of: found.comparison))
  }

  private static func seat(_ seat: FragilityCase.Seat, in scenario: Scenario) -> JSONValue {
    [
      "request": .string(scenario[seat.request].id), "role": .string(seat.role),
      "expert": .string(scenario[seat.expert].id),
      "substitutes": JSONValue(seat.substitutes.map { scenario[$0].id }),
    ]
  }
}
