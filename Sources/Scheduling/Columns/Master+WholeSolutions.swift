internal import IntegerProgramming

/// Whole solutions.
extension Master {
  /// Completes the values of a whole schedule by those of the columns that pay for soft limits.
  ///
  /// Each such column stands in a row of its own and pays what the row is short of or over, the cheaper
  /// columns first; those that sum distinct beneficiaries come before the row that sums them.
  func settled(_ values: [Double]) -> [Double] {
    var values = values
    var activities = Array(repeating: 0.0, count: program.rows.count)
    let others = Set(programColumns + artificials.map(\.column))
    for column in programColumns where values[column] != 0 {
      for entry in program.columns[column].entries {
        activities[Int(entry.row)] += entry.value * values[column]
      }
    }
    let paying = program.columns.indices.filter { !others.contains($0) }
    for column in paying.sorted(by: { isSumming($0) && !isSumming($1) }) {
      let amount = needed(of: column, activities)
      values[column] = amount
      for entry in program.columns[column].entries where amount != 0 {
        activities[Int(entry.row)] += entry.value * amount
      }
    }
    return values
  }

  /// Whether a column counts a distinct beneficiary: it takes from its own row and gives to the sum.
  private func isSumming(_ column: Int) -> Bool {
    let entries = program.columns[column].entries
    return entries.count == 2 && entries.contains { $0.value < 0 }
      && program.columns[column].objective == 0 && program.columns[column].upper == 1
  }

  private func needed(of column: Int, _ activities: [Double]) -> Double {
    let bounds = program.columns[column]
    // Its own row is that of a cell, or the one that sums; a level's row is made of what all of them pay.
    let rows = bounds.entries.filter { !rowOfLevel.values.contains(Int($0.row)) }
    guard let own = rows.first(where: { cellOfRow[Int($0.row)] >= 0 }) ?? rows.first else {
      return bounds.lower
    }
    let row = program.rows[Int(own.row)]
    let missing =
      own.value > 0
      ? row.lower - activities[Int(own.row)]
      : (isSumming(column) ? activities[Int(own.row)] : activities[Int(own.row)] - row.upper)
    let amount = (missing / abs(own.value)).rounded(
      bounds.isInteger ? .up : .toNearestOrAwayFromZero)
    return min(max(amount, bounds.lower), bounds.upper)
  }
}
