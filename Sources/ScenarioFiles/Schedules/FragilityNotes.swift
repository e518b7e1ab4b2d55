import Foundation
public import Scheduling

/// Reads the file in which a long look at absences keeps what it has found.
public enum FragilityNotes {
  /// The schedules found, by what they do without.
  ///
  /// A note of something else, and a line that a program cut short could not finish, are passed over:
  /// what they would have told is found again.
  ///
  /// - Parameters:
  ///   - path: The file, which need not exist.
  ///   - key: Names the scenario, the schedule and how the others are drafted.
  ///   - limits: How large the file may be.
  /// - Returns: The schedules as stated.
  /// - Throws: `ScenarioDiagnostics` where the file can't be read.
  public static func read(
    _ path: String, key: String, limits: ReadingLimits = .default
  ) throws(ScenarioDiagnostics) -> [String: StatedSchedule] {
    guard FileManager.default.fileExists(atPath: path) else { return [:] }
    let log = DiagnosticLog()
    let bytes = TextFile.bytes(at: path, limit: limits.table, log: log)
    try log.check()
    return (bytes ?? []).split(separator: UInt8(ascii: "\n")).reduce(into: [:]) { found, line in
      guard let note = note(Array(line), key: key) else { return }
      found[note.without] = note.schedule
    }
  }

  private static func note(_ line: [UInt8], key: String)
    -> (without: String, schedule: StatedSchedule)?
  {
    let log = DiagnosticLog()
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(line)) else {
      return nil
    }
    let root = JSONCursor(path: "", value: value, file: "", log: log)
    guard case .object = value, root["of"].text(.text) == key,
      let without = root["without"].text(.text)
    else { return nil }
    let schedule = ScheduleJSONReader(file: "", log: log).read(line)
    return (try? log.check()) == nil ? nil : (without, schedule)
  }
}
