public import Scheduling

/// Answers to what-ifs, for programs.
public enum WhatIfJSON {
  /// The format's name and version.
  public static let format = "mobilize-what-if/1"

  /// Answers as a file.
  ///
  /// - Parameters:
  ///   - answers: The answers.
  ///   - base: The schedule they begin with.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of answers: [WhatIfAnswer], from base: KnownSchedule, hash: String, version: String
  ) -> String {
    let scenario = base.schedule.scenario
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "what_ifs": .array(answers.map(value)),
    ]
    return file.fileText
  }

  private static func value(of answer: WhatIfAnswer) -> JSONValue {
    let head: [(key: String, value: JSONValue)] = [
      ("name", .string(answer.whatIf.name)), ("changes", JSONValue(answer.changes)),
      ("stopped", .string(answer.draft.run.stopped.rawValue)),
      ("bounds", .array(answer.draft.levels.map(bound))),
    ]
    return .object(head + ComparisonJSON.members(of: answer.comparison))
  }

  private static func bound(_ result: LevelResult) -> JSONValue {
    ["id": .string(result.level.id), "bound": JSONValue(result.bound)]
  }
}
