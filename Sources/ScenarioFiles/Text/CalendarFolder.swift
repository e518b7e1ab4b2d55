import Foundation

/// Reads the texts of calendars from a folder and the folders in it.
public enum CalendarFolder {
  /// The texts by the paths of their files within the folder, such as `experts/JPN-02.ics`.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - limits: How large a file may be.
  /// - Returns: The texts.
  /// - Throws: All the files that can't be read, at once.
  public static func read(_ path: String, limits: ReadingLimits = .default)
    throws(ScenarioDiagnostics) -> [(file: String, text: String)]
  {
    let log = DiagnosticLog()
    let files = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    let texts = files.filter { $0.lowercased().hasSuffix(".ics") }.sorted().compactMap { file in
      TextFile.bytes(at: "\(path)/\(file)", limit: limits.table, log: log).map {
        (file: file, text: String(decoding: $0, as: UTF8.self))
      }
    }
    if texts.isEmpty {
      log.add(
        Diagnostic(
          file: URL(fileURLWithPath: path).lastPathComponent, "holds no calendar",
          advice: "give the folder that mobilize export --to ics wrote"))
    }
    try log.check()
    return texts
  }
}
