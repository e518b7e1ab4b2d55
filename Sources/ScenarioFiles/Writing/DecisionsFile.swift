public import Scheduling

/// Writes what was decided into a scenario.
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
  ///   - place: The scenario.
  /// - Throws: `ScenarioDiagnostics` where the file as it is can't be read, `WritingError` where
  ///   it can't be written.
  public static func release(
    events: [StatedSchedule.Event], as state: Decision.State, in place: EntryPlace
  ) throws {
    var rows = try DecisionRows(document: place.table(DecisionTable.schema))
    for event in events { rows.enter(event, as: state) }
    try AtomicFolder.write(place.files(with: [DecisionTable.file: CSVWriter.text(rows.all)]))
  }
}
