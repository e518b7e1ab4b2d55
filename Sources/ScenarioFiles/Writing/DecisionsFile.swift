import Foundation
public import Scheduling

/// Writes what was decided into a scenario's folder.
public enum DecisionsFile {
  /// Enters events as decisions of a state into `decisions.csv`, which is made if need be.
  ///
  /// An event takes the place of what was pinned, released or confirmed for its request; rows of
  /// other requests, rows of those who declined and columns of one's own stay. What an event leaves
  /// unknown is left blank, and so are its experts when one of them is not known.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - state: How firm they are now.
  ///   - folder: The scenario's folder.
  /// - Throws: `ScenarioDiagnostics` where the file as it is can't be read, `WritingError` where
  ///   it can't be written.
  public static func release(
    events: [StatedSchedule.Event], as state: Decision.State, in folder: String
  ) throws {
    let path = "\(folder)/\(DecisionTable.file)"
    var rows = try DecisionRows(document: existing(path))
    for event in events { rows.enter(event, as: state) }
    try AtomicFile.write(CSVWriter.text(rows.all), to: path)
  }

  private static func existing(_ path: String) throws(ScenarioDiagnostics) -> CSVDocument {
    guard FileManager.default.fileExists(atPath: path) else { return CSVDocument() }
    let log = DiagnosticLog()
    let bytes = TextFile.bytes(at: path, limit: ReadingLimits.default.table, log: log)
    let document = CSVParser.parse(bytes ?? [])
    if document.header != nil {
      let schema = DecisionTable.schema
      HeaderCheck(schema: schema, file: DecisionTable.file, document: document, log: log).run()
    }
    try log.check()
    return document
  }
}
