/// Columns of text aligned for a terminal.
struct TextTable {
  /// How the cells of a column are set.
  struct Column {
    /// Whether numbers stand under each other's last digits.
    var isRight = false
    /// The width to which the column may be cut to make the table fit; nil is never.
    var minimum: Int?

    /// Text, never cut.
    static let text = Column()
    /// Numbers.
    static let number = Column(isRight: true)
    /// Text that may be cut, but not below a width.
    static func cut(to minimum: Int) -> Column { Column(minimum: minimum) }
  }

  /// The columns.
  var columns: [Column]
  /// The rows, each with a cell for every column.
  var rows: [[String]]

  /// The rows as lines that begin with a number of spaces and take no more than a width.
  func lines(width: Int, indent: Int = 0) -> [String] {
    let cells = rows.map { $0.map(PlainText.cleaned) }
    let widths = fitted(natural: cells, into: width - indent)
    let margin = String(repeating: " ", count: indent)
    return cells.map { row in
      let padded = columns.indices.map { set(row[$0], in: columns[$0], width: widths[$0]) }
      return PlainText.trimmed(margin + padded.joined(separator: Self.gap)).cut(to: width)
    }
  }

  private static let gap = "  "

  private func set(_ cell: String, in column: Column, width: Int) -> String {
    let text = cell.cut(to: width)
    let space = String(repeating: " ", count: max(0, width - text.displayWidth))
    return column.isRight ? space + text : text + space
  }

  /// The widths of the widest cells, the widest column that may be cut made narrower until all fit.
  private func fitted(natural cells: [[String]], into width: Int) -> [Int] {
    var widths = columns.indices.map { column in
      cells.map { $0[column].displayWidth }.max() ?? 0
    }
    let gaps = Self.gap.count * (columns.count - 1)
    for _ in 0..<max(0, widths.reduce(gaps, +) - width) {
      let soft = columns.indices.filter { widths[$0] > columns[$0].minimum ?? .max }
      guard let widest = soft.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }
}
