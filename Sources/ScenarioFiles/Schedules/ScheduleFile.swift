import Foundation
public import Scheduling

/// Reads a schedule that somebody states, as `schedule.json`, as a table with a row for each seat, or
/// as a workbook with that table as a sheet.
public enum ScheduleFile {
  /// The format of the JSON file that is read and written.
  public static let format = "mobilize-schedule/1"

  /// The schedule in a file, by its extension, else by how it begins.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - limits: How large it may be.
  /// - Returns: The schedule as stated; whether it makes sense is not asked here.
  /// - Throws: All the mistakes of the file at once.
  public static func read(_ path: String, limits: ReadingLimits = .default)
    throws(ScenarioDiagnostics) -> StatedSchedule
  {
    let log = DiagnosticLog()
    if ScenarioSource.isWorkbook(path) { return try workbook(path, log) }
    guard let bytes = TextFile.bytes(at: path, limit: limits.table, log: log) else {
      throw ScenarioDiagnostics(log.diagnostics)
    }
    let file = URL(fileURLWithPath: path).lastPathComponent
    let isJSON: Bool =
      switch URL(fileURLWithPath: path).pathExtension.lowercased() {
      case "json": true
      case "csv": false
      default: bytes.first { $0 > 32 } == UInt8(ascii: "{")
      }
    let schedule =
      isJSON
      ? ScheduleJSONReader(file: file, log: log).read(bytes)
      : ScheduleCSVReader(file: file, log: log).read(CSVParser.parse(bytes))
    try log.check()
    return schedule
  }

  private static func workbook(_ path: String, _ log: DiagnosticLog)
    throws(ScenarioDiagnostics) -> StatedSchedule
  {
    let file = URL(fileURLWithPath: path).lastPathComponent
    let schedule = ScheduleWorkbookReader(file: file, log: log).read(path)
    try log.check()
    return schedule
  }
}
