/// A table that was read, ready for its cells to be asked for through their descriptions.
final class TableReading<Description: Table> {
  /// The description.
  let table = Description()
  /// The file's name.
  let file: String
  /// Where mistakes go.
  let log: DiagnosticLog
  /// Whether the table is there and its rows could be told apart.
  let isReadable: Bool
  private let records: [CSVRecord]
  private let places: [String: Int]

  /// Checks the header and makes the rows ready.
  ///
  /// - Parameters:
  ///   - document: The file's rows; nil where there is no file.
  ///   - file: The file's name, where it is not the table's.
  ///   - log: Where mistakes go.
  init(_ document: CSVDocument?, file: String? = nil, log: DiagnosticLog) {
    self.log = log
    self.file = file ?? Description.file
    let header = document?.header?.fields ?? []
    places = Dictionary(zip(header, header.indices)) { first, _ in first }
    isReadable = document?.header != nil && document?.faults.isEmpty == true
    records = document?.records ?? []
  }

  /// The rows in the file's order.
  var rows: [Row<Description>] { records.map { Row(reading: self, record: $0) } }

  /// The cell of a column in a row, blank where the file has no such column.
  func cell(_ column: ColumnSchema, in record: CSVRecord) -> String {
    guard let place = places[column.name], record.fields.indices.contains(place) else { return "" }
    return record.fields[place].trimmed
  }

  /// Whether the file has a column.
  func has(_ column: ColumnSchema) -> Bool { places[column.name] != nil }
}
