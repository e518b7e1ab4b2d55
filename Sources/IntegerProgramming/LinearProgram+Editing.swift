extension LinearProgram {
  /// Changes the bounds of a row.
  public mutating func setBounds(ofRow row: Int, lower: Double, upper: Double) {
    rows[row].lower = lower
    rows[row].upper = upper
  }

  /// Changes the bounds of a column.
  public mutating func setBounds(ofColumn column: Int, lower: Double, upper: Double) {
    columns[column].lower = lower
    columns[column].upper = upper
  }

  /// Changes the price of a column.
  public mutating func setObjective(ofColumn column: Int, to objective: Double) {
    columns[column].objective = objective
  }

  /// Changes whether an integer program allows whole numbers only.
  public mutating func setInteger(_ isInteger: Bool, column: Int) {
    columns[column].isInteger = isInteger
  }

  /// The program with every column continuous.
  public var relaxation: LinearProgram {
    var program = self
    for column in columns.indices { program.columns[column].isInteger = false }
    return program
  }
}
