import Scheduling
import Workbooks

/// Writes a table as a sheet that can be filled further.
struct TableRowsSheet {
  /// What the dictionary says about the table.
  let table: TableSchema
  /// All tables, in which others find their ids.
  let documents: [String: CSVDocument]

  /// Blank rows below the last that offer choices as well.
  private static let spare = 500

  /// The sheet: every column of the contract, then columns of one's own.
  var sheet: Sheet {
    let given = documents[table.name]?.header?.fields ?? []
    let own = given.filter { name in !table.columns.contains { $0.name == name } }
    let shapes = table.columns.map(\.shape) + own.map { _ in CellShape.text }
    let names = table.columns.map(\.name) + own
    let places = names.map { given.firstIndex(of: $0) }
    let records = documents[table.name]?.records ?? []
    let rows = records.map { record in
      zip(places, shapes).map { place, shape in
        WrittenCell.cell(place.map { record.fields[$0] } ?? "", shape)
      }
    }
    var sheet = Sheet(table.name, rows: [header(own)] + rows)
    sheet.frozenRows = 1
    sheet.frozenColumns = 1
    sheet.widths = sheet.fittedWidths(least: 9, most: 60)
    sheet.filter = CellRange(rows: 0...rows.count, columns: 0...(names.count - 1))
    sheet.printed = sheet.filter
    sheet.tab = table.isRequired ? Colour(0x1F4E78) : Colour(0x9DB8D2)
    for (place, shape) in shapes.enumerated() {
      sheet.columnStyles[place] = WrittenCell.style(shape)
      let cells = CellRange(rows: 1...(rows.count + Self.spare), column: place)
      choice(shape, in: cells).map { sheet.choices.append($0) }
    }
    return sheet
  }

  private func header(_ own: [String]) -> [Cell] {
    table.columns.map { column in
      Cell(
        .text(column.name), column.isRequired ? .header : .optionalHeader,
        comment: comment(column))
    } + own.map { .text($0, .ownHeader) }
  }

  private func comment(_ column: ColumnSchema) -> String {
    let need = column.isRequired ? "Must be filled." : "Blank means: \(column.blank ?? "nothing")."
    return "\(column.meaning)\n\(column.type.capitalizedStart).\n\(need)"
  }

  private func choice(_ shape: CellShape, in cells: CellRange, refusesOthers: Bool = true)
    -> CellChoice?
  {
    switch shape {
    case .words(let words):
      return CellChoice(.words(words), in: cells, refusesOthers: refusesOthers)
    case .reference(let other):
      guard let count = documents[other]?.records.count, count > 0 else { return nil }
      let ids = CellRange(rows: 1...(count + Self.spare), column: 0)
      return CellChoice(.cells(ids, sheet: other), in: cells, refusesOthers: refusesOthers)
    case .list(let element): return choice(element, in: cells, refusesOthers: false)
    case .text, .date, .number: return nil
    }
  }
}

extension CellStyle {
  /// The header of a column that may stay blank.
  static let optionalHeader = header.with { $0.fill = Colour(0x5B87B0) }
  /// The header of a column of one's own.
  static let ownHeader = header.with { $0.fill = Colour(0x7F7F7F) }
}

extension String {
  /// The text with its first letter a capital.
  var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
