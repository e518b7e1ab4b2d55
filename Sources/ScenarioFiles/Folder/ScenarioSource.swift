import Foundation

/// Reads a scenario from wherever it lies: a folder, or a workbook with the same tables as sheets.
public enum ScenarioSource {
  /// The scenario in a folder or a workbook.
  ///
  /// - Parameters:
  ///   - path: The folder or the file.
  ///   - texts: Texts of tables, by their files' names, to be read instead of what lies there.
  ///   - limits: How large files may be.
  /// - Returns: The scenario, with what looks wrong in it.
  /// - Throws: All the mistakes at once.
  public static func read(
    _ path: String, with texts: [String: String] = [:], limits: ReadingLimits = .default
  ) throws(ScenarioDiagnostics) -> LoadedScenario {
    let log = DiagnosticLog()
    return try parts(path, with: texts, limits, log).loaded(log)
  }

  /// The parts of a scenario that has no mistakes, in their canonical form, and what looks wrong.
  static func canonical(
    _ path: String, with texts: [String: String] = [:]
  ) throws(ScenarioDiagnostics) -> (parts: ScenarioParts, scenario: LoadedScenario) {
    let log = DiagnosticLog()
    let (scenario, parts) = try parts(path, with: texts, .default, log).understood(log)
    return (parts, scenario)
  }

  /// Whether a path leads to a workbook: a file that is called like one, or begins like one.
  public static func isWorkbook(_ path: String) -> Bool {
    guard FileAttributes(path)?.isFile == true else { return false }
    if isWorkbookName(path) { return true }
    let start = try? FileHandle(forReadingAtPath: path)?.read(upToCount: 4)
    return start == Data([0x50, 0x4B, 3, 4])
  }

  /// Whether a file of this name is a workbook.
  public static func isWorkbookName(_ path: String) -> Bool {
    let kinds = ["xlsx", "xlsm", "xltx", "xls", "xlsb", "ods"]
    return kinds.contains(URL(fileURLWithPath: path).pathExtension.lowercased())
  }

  private static func parts(
    _ path: String, with texts: [String: String], _ limits: ReadingLimits, _ log: DiagnosticLog
  ) throws(ScenarioDiagnostics) -> ScenarioParts {
    guard isWorkbook(path) else {
      return try ScenarioFolder.parts(path, with: texts, limits, log)
    }
    var parts = try ScenarioWorkbook.parts(path, log)
    for table in Schema.types {
      guard let text = texts[table.file] else { continue }
      parts.documents[table.name] = CSVParser.parse(Array(text.utf8))
    }
    return parts
  }
}
