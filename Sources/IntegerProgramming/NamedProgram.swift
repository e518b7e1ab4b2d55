/// A linear program with names, for people and for other solvers to read.
public struct NamedProgram: Sendable {
  /// The program.
  public var program: LinearProgram
  /// The names of the rows, all different.
  public var rowNames: [String]
  /// The names of the columns, all different.
  public var columnNames: [String]
  /// The name of the whole.
  public var name: String

  /// Creates a named program.
  ///
  /// - Precondition: There is one name per row and per column.
  public init(
    program: LinearProgram, rowNames: [String], columnNames: [String], name: String = "program"
  ) {
    precondition(rowNames.count == program.rows.count, "one name per row")
    precondition(columnNames.count == program.columns.count, "one name per column")
    self.program = program
    self.rowNames = rowNames
    self.columnNames = columnNames
    self.name = name
  }
}
