/// A row of a table, whose cells are read by the names of the table's description: `row.days`.
@dynamicMemberLookup
struct Row<Description: Table> {
  /// The table it belongs to.
  let reading: TableReading<Description>
  /// What stands in the file.
  let record: CSVRecord

  /// The value of a cell.
  ///
  /// A cell that is not what its column holds goes into the log, and a stand-in is returned: with
  /// an error in the log nothing that is read here is used.
  subscript<Value>(dynamicMember path: KeyPath<Description, Column<Value>>) -> Value {
    let column = reading.table[keyPath: path]
    let text = reading.cell(column.schema, in: record)
    guard !text.isEmpty else {
      if column.schema.isRequired, reading.has(column.schema) { report(path, nil, "is blank") }
      return column.blank
    }
    do {
      return try column.parse(text)
    } catch {
      report(path, error.part ?? text, error.message, advice: error.advice)
      return column.blank
    }
  }

  /// What stands in a cell.
  func written<Value>(_ path: KeyPath<Description, Column<Value>>) -> String {
    reading.cell(reading.table[keyPath: path].schema, in: record)
  }

  /// Writes into the log that a cell is wrong, or looks wrong.
  func report<Value>(
    _ path: KeyPath<Description, Column<Value>>, _ value: String?, _ message: String,
    advice: String? = nil, as severity: Diagnostic.Severity = .error
  ) {
    let column = reading.table[keyPath: path].schema.name
    reading.log.add(
      Diagnostic(
        severity, file: reading.file, row: record.line, column: column, value: value, message,
        advice: advice))
  }
}
