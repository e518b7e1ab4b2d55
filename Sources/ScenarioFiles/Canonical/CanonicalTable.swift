/// Writes a table in one way.
enum CanonicalTable {
  /// The rows of a table without mistakes; see `ScenarioParts.canonical`.
  static func document(_ document: CSVDocument, of table: any Table.Type) -> CSVDocument {
    guard let header = document.header?.fields else { return document }
    let places = Dictionary(zip(header, header.indices)) { first, _ in first }
    let known = table.described
    let names = Set(known.map(\.schema.name))
    var columns: [(name: String, cells: [String])] = []
    for column in known {
      guard let place = places[column.schema.name] else { continue }
      let cells = document.records.map { cell($0.fields[place], column) }
      guard column.schema.isRequired || cells.contains(where: { !$0.isEmpty }) else { continue }
      columns.append((column.schema.name, cells))
    }
    for (place, name) in header.enumerated() where !names.contains(name) && !name.isEmpty {
      columns.append((name, document.records.map { own($0.fields[place]) }))
    }
    return CSVDocument(
      header: CSVRecord(line: 1, fields: columns.map(\.name)),
      records: document.records.indices.map { row in
        CSVRecord(line: row + 2, fields: columns.map { $0.cells[row] })
      })
  }

  private static func cell(_ text: String, _ column: any DescribedColumn) -> String {
    let text = text.trimmed
    guard !text.isEmpty else { return text }
    return (try? column.rewrite(text)) ?? text
  }

  private static func own(_ text: String) -> String { CellFormat<String>.text.text(text.trimmed) }
}
