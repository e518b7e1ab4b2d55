public import Scheduling

/// Ways to repair a schedule, for programs.
public enum RepairJSON {
  /// The format's name and version.
  public static let format = "mobilize-repair/1"

  /// The ways as a file.
  ///
  /// - Parameters:
  ///   - repairs: The ways, the best first.
  ///   - changes: Who is not there, in words.
  ///   - hash: The hash of the scenario's files.
  ///   - version: The version of the program.
  /// - Returns: The file's text.
  public static func text(
    of repairs: [ScheduleRepair], after changes: [String], hash: String, version: String
  ) -> String {
    guard let scenario = repairs.first?.comparison.before.scenario else { return "" }
    let file: JSONValue = [
      "format": .string(format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "version": .string(version),
      "changes": JSONValue(changes),
      "repairs": .array(
        repairs.map { repair in
          .object(
            [("kind", .string(repair.kind.rawValue))]
              + ComparisonJSON.members(of: repair.comparison))
        }),
    ]
    return file.fileText
  }
}
