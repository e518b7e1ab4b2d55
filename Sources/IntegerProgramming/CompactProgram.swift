/// A program without the columns that must be 0 and without some of its rows.
public struct CompactProgram: Sendable {
  /// The program.
  public let program: LinearProgram
  private let columns: [Int]
  private let count: Int

  /// Leaves out what can't matter.
  ///
  /// - Parameters:
  ///   - whole: The program.
  ///   - isKept: Whether each row is kept; the others must hold whatever the values of the columns.
  /// - Precondition: There is one answer per row.
  public init(_ whole: LinearProgram, keepingRows isKept: [Bool]) {
    precondition(isKept.count == whole.rows.count, "one answer per row")
    var places = Array(repeating: Int32(-1), count: whole.rows.count)
    var program = LinearProgram()
    for (row, isKept) in isKept.enumerated() where isKept {
      places[row] = Int32(program.addRow(whole.rows[row]))
    }
    columns = whole.columns.indices.filter {
      whole.columns[$0].lower != 0 || whole.columns[$0].upper != 0
    }
    for index in columns {
      var column = whole.columns[index]
      column.entries = column.entries.compactMap { entry in
        let row = places[Int(entry.row)]
        return row < 0 ? nil : LinearProgram.Entry(row: row, value: entry.value)
      }
      _ = program.addColumn(column)
    }
    self.program = program
    count = whole.columns.count
  }

  /// The values of the compact program's columns, from those of the whole one.
  public func compacted(_ values: [Double]) -> [Double] { columns.map { values[$0] } }

  /// The values of the whole program's columns, from those of the compact one.
  public func expanded(_ values: [Double]) -> [Double] {
    var all = Array(repeating: 0.0, count: count)
    for (place, column) in columns.enumerated() { all[column] = values[place] }
    return all
  }
}
