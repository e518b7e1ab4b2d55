public import Scheduling

/// The events a draft was combined from, as a file.
///
/// It reads like a schedule file with several events for a request, each in the same keys.
public enum ColumnsJSON {
  /// The columns of a draft as a file.
  ///
  /// - Parameters:
  ///   - draft: The draft.
  ///   - hash: The hash of the scenario's files.
  /// - Returns: The file's text.
  public static func text(of draft: Draft, hash: String) -> String {
    let scenario = draft.scenario
    let file: JSONValue = [
      "format": .string(ScheduleJSON.format),
      "synthetic": .bool(scenario.contents.isSynthetic),
      "scenario": ScheduleJSON.identity(of: scenario, hash: hash),
      "events": .array(draft.columns.map { ScheduleJSON.event($0, in: scenario) }),
    ]
    return file.fileText
  }
}
