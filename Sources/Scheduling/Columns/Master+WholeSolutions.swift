internal import IntegerProgramming

/// Whole solutions.
extension Master {
  /// Completes the values of a whole schedule by those of the columns that pay for soft limits.
  ///
  /// Each makes up for what its row is short of or over, the cheaper ones of a row first.
  func settled(_ values: [Double]) -> [Double] {
    var values = values
    var activities = Array(repeating: 0.0, count: program.rows.count)
    for column in programColumns { activities.add(program.columns[column], times: values[column]) }
    for (column, row) in settling {
      values[column] = amount(of: program.columns[column], in: row, activities)
      activities.add(program.columns[column], times: values[column])
    }
    return values
  }

  /// How much of a column makes up for a row: what it is short of where the column adds to it, else what is too
  /// much or, without a limit, all there is.
  private func amount(
    of column: LinearProgram.Column, in row: Int?, _ activities: [Double]
  ) -> Double {
    guard let row else { return column.lower }
    let value = column.entries.reduce(0) { $0 + (Int($1.row) == row ? $1.value : 0) }
    let limits = program.rows[row]
    let limit = value > 0 || limits.upper == .infinity ? limits.lower : limits.upper
    let amount = ((limit - activities[row]) / value).rounded(
      column.isInteger ? .up : .toNearestOrAwayFromZero)
    return min(max(amount, column.lower), column.upper)
  }
}

extension [Double] {
  /// Adds to the sum of each row what a column puts into it.
  fileprivate mutating func add(_ column: LinearProgram.Column, times amount: Double) {
    guard amount != 0 else { return }
    for entry in column.entries { self[Int(entry.row)] += entry.value * amount }
  }
}
