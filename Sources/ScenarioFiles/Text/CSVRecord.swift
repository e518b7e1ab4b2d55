/// One row of a table.
struct CSVRecord: Hashable, Sendable {
  /// The line of the file on which it begins, from 1.
  var line: Int
  /// Its cells.
  var fields: [String]
}
