import Workbooks

/// A sheet that is one table: a header that stays in sight, rows to be filtered, perhaps totals.
struct TableSheet {
  /// The sheet's name.
  var name: String
  /// The names of the columns.
  var headings: [String]
  /// The rows, each with a cell for every heading.
  var rows: [[Cell]]
  /// The columns, from 0, whose sums stand below the rows.
  var summed: [Int] = []
  /// The column, from 0, up to which all stay in sight at the left.
  var frozenColumns = 1

  /// The sheet.
  var sheet: Sheet {
    var sheet = Sheet(name, rows: [headings.map { .text($0, .header) }] + rows)
    sheet.widths = sheet.fittedWidths(most: 44)
    sheet.heights = sheet.fittedHeights
    sheet.frozenRows = 1
    sheet.frozenColumns = frozenColumns
    sheet.filter = CellRange(rows: 0...max(1, rows.count), columns: 0...headings.count - 1)
    if !summed.isEmpty, !rows.isEmpty { sheet.rows.append(totals) }
    return sheet
  }

  /// The sums as formulas that hold their values, for programs that compute nothing.
  private var totals: [Cell] {
    let style = CellStyle.money.with { ($0.isBold, $0.isBordered) = (true, true) }
    return headings.indices.map { column in
      guard summed.contains(column) else {
        return .text(column == 0 ? "Total" : "", style)
      }
      let letters = ColumnLetters.text(column)
      return Cell(
        .formula(
          "=SUM(\(letters)2:\(letters)\(rows.count + 1))",
          value: rows.reduce(0) { $0 + $1[column].amount }), style)
    }
  }
}

extension Cell {
  /// The number it holds; 0 for anything else.
  fileprivate var amount: Double {
    switch value {
    case .number(let number), .formula(_, let number): number
    default: 0
    }
  }
}
