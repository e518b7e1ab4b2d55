/// A rectangle of cells, counted from 0.
public struct CellRange: Hashable, Sendable {
  /// Its rows.
  public var rows: ClosedRange<Int>
  /// Its columns.
  public var columns: ClosedRange<Int>

  /// The cells of some rows and columns.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }

  /// The cells of rows in one column.
  public init(rows: ClosedRange<Int>, column: Int) {
    self.init(rows: rows, columns: column...column)
  }

  /// The range with its sheet as formulas write it: `='funds'!$A$2:$A$9`.
  func formula(in sheet: String) -> String {
    func place(_ row: Int, _ column: Int) -> String { "$\(ColumnLetters.text(column))$\(row + 1)" }
    let first = place(rows.lowerBound, columns.lowerBound)
    let last = place(rows.upperBound, columns.upperBound)
    return "='\(sheet.replacing("'", with: "''"))'!\(first):\(last)"
  }
}
