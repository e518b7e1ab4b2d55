public import Scheduling

/// A line of the file in which a long look at absences keeps what it has found.
///
/// It is a `schedule.json` in one line, of the best schedule without somebody, with two more keys:
/// `without`, and `of`, which names what was looked at and how.
public enum FragilityNote {
  /// What was found without somebody or something.
  ///
  /// - Parameters:
  ///   - found: What was found.
  ///   - key: Names the scenario, the schedule and how the others are drafted.
  /// - Returns: The line with its line feed.
  public static func line(of found: FragilityCase, key: String) -> String {
    let after = found.comparison.after
    let note: JSONValue = [
      "format": .string(ScheduleJSON.format),
      "of": .string(key),
      "without": .string(found.subject.id(in: after.scenario)),
      "levels": .array(found.levels.map(ScheduleJSON.level)),
      "events": .array(
        after.assessment.events.map { ScheduleJSON.event($0, in: after.scenario) }),
    ]
    return note.lineText
  }
}
