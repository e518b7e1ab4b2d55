import Scheduling
import Workbooks

/// Takes a sheet for a table: its rows as they would stand in the table's file.
///
/// The first row that holds something is the header, titles of merged cells above it left out. Rows
/// without anything are skipped wherever they are.
struct SheetTable {
  /// The sheet.
  let sheet: SheetContents
  /// The names of the columns that are read; what stands in others is no mistake.
  let known: Set<String>
  /// The rows, whose lines are the sheet's.
  private(set) var document = CSVDocument()

  /// So many merged cells are told; more are of no use to anybody.
  private static let merges = 50
  /// More columns than this are not a table that people fill.
  private static let columns = 256
  /// Nor are more cells than this.
  private static let cells = 2_000_000

  /// Takes a sheet for a table with columns of these names.
  init(_ sheet: SheetContents, columns known: some Sequence<String>) {
    self.sheet = sheet
    self.known = Set(known)
    var rows = sheet.rows.filter { row in row.cells.contains { !$0.isBlank } }[...]
    while let first = rows.first, isTitle(first) { rows = rows.dropFirst() }
    guard let header = rows.first else { return }
    readHeader(header)
    for row in rows.dropFirst(isTooLarge(rows, below: header) ? rows.count : 1) { read(row) }
    reportMerges(below: header.number - 1)
  }

  /// The letters of the columns by their names.
  var letters: [String: String] {
    let names = document.header?.fields ?? []
    let pairs = names.indices.flatMap { place in
      [
        (names[place], ColumnLetters.text(place)),
        ("column \(place + 1)", ColumnLetters.text(place)),
      ]
    }
    let beyond = ("column \(names.count + 1)", ColumnLetters.text(names.count))
    return Dictionary((pairs + [beyond]).filter { !$0.0.isEmpty }) { first, _ in first }
  }

  private func isTitle(_ row: SheetRow) -> Bool {
    row.cells.count == 1
      && sheet.merges.contains { merge in
        merge.rows.contains(row.number - 1) && merge.columns.contains(row.cells[0].column)
          && merge.columns.count > 1
      }
  }

  private mutating func readHeader(_ row: SheetRow) {
    let cells = row.cells.filter { !$0.isBlank }
    let width = (cells.last?.column ?? 0) + 1
    var fields = Array(repeating: "", count: min(width, Self.columns))
    for cell in cells where cell.column < fields.count {
      fields[cell.column] = CellText.shown(cell.value).trimmed
    }
    document.header = CSVRecord(line: row.number, fields: fields)
    guard width > Self.columns else { return }
    fault(
      row.number, Self.columns, "makes more than \(Self.columns) columns",
      advice: "empty the cells to the right of the table")
  }

  /// Whether there would be more cells, blank ones included, than any table has; that is a mistake.
  private mutating func isTooLarge(_ rows: ArraySlice<SheetRow>, below header: SheetRow) -> Bool {
    let cells = (rows.count - 1) * (document.header?.fields.count ?? 0)
    guard cells > Self.cells else { return false }
    fault(
      header.number, 0, "makes a table of more than \(Amount.text(Self.cells)) cells",
      advice: "remove columns and rows that are no part of it")
    return true
  }

  private mutating func read(_ row: SheetRow) {
    let header = document.header?.fields ?? []
    var fields = Array(repeating: "", count: header.count)
    let faults = document.faults.count
    for cell in row.cells where !cell.isBlank {
      guard cell.column < header.count else {
        fault(
          row.number, header.count, value: CellText.shown(cell.value),
          "is beyond the header, which ends in column \(ColumnLetters.text(header.count - 1))",
          advice: "give its column a name")
        break
      }
      fields[cell.column] = text(cell, row.number, header[cell.column])
    }
    if document.faults.count == faults {
      document.records.append(CSVRecord(line: row.number, fields: fields))
    }
  }

  private mutating func text(_ cell: SheetCell, _ row: Int, _ name: String) -> String {
    guard known.contains(name) else { return CellText.shown(cell.value) }
    do throws(CellFault) {
      return try CellText.of(cell.value)
    } catch {
      fault(row, cell.column, value: error.part, error.message, advice: error.advice)
      return ""
    }
  }

  /// Cells that are one hold one value, where the rows of a table each have theirs.
  private mutating func reportMerges(below header: Int) {
    guard let width = document.header?.fields.count else { return }
    let inside = sheet.merges.filter { merge in
      merge.rows.upperBound >= header && merge.columns.lowerBound < width
    }
    for merge in inside.prefix(Self.merges) {
      let first = ColumnLetters.text(merge.columns.lowerBound) + "\(merge.rows.lowerBound + 1)"
      let last = ColumnLetters.text(merge.columns.upperBound) + "\(merge.rows.upperBound + 1)"
      fault(
        merge.rows.lowerBound + 1, merge.columns.lowerBound,
        "is merged with others: \(first):\(last)", advice: "split them and fill each of them")
    }
  }

  private mutating func fault(
    _ row: Int, _ column: Int, value: String? = nil, _ message: String, advice: String?
  ) {
    document.faults.append(
      CSVFault(line: row, field: column, value: value, message: message, advice: advice))
  }
}

extension SheetCell {
  /// Whether it holds nothing but blanks.
  var isBlank: Bool {
    if case .text(let text) = value { text.isBlank } else { false }
  }
}
