extension LinearProgram {
  /// Returns the objective of a solution.
  public func objective(of values: [Double]) -> Double {
    zip(columns, values).reduce(0) { $0 + $1.0.objective * $1.1 }
  }

  /// Returns the sum of each row in a solution.
  public func activities(of values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: rows.count)
    for (column, value) in zip(columns, values) where value != 0 {
      for entry in column.entries { sums[Int(entry.row)] += entry.value * value }
    }
    return sums
  }

  /// Returns the bounds and the integrality that a solution violates by more than the tolerance.
  ///
  /// The tolerance grows with the bound, as the error of a sum does, but no further than for a bound
  /// of 100,000: with the usual 1e-6 a difference of 0.1 is never forgiven, so that whole numbers are
  /// compared exactly. Values that are not finite violate everything.
  ///
  /// - Precondition: There is one value per column.
  public func violations(of values: [Double], tolerance: Double = 1e-6) -> [Violation] {
    precondition(values.count == columns.count, "one value per column")
    var found: [Violation] = []
    for (index, (row, sum)) in zip(rows, activities(of: values)).enumerated() {
      let excess = Self.excess(of: sum, below: row.lower, above: row.upper)
      if !(excess.amount <= tolerance * excess.scale) {
        found.append(Violation(subject: .row(index), amount: excess.amount))
      }
    }
    for (index, (column, value)) in zip(columns, values).enumerated() {
      let excess = Self.excess(of: value, below: column.lower, above: column.upper)
      if !(excess.amount <= tolerance * excess.scale) {
        found.append(Violation(subject: .column(index), amount: excess.amount))
      }
      let fraction = column.isInteger ? abs(value - value.rounded()) : 0
      if !(fraction <= tolerance) {
        found.append(Violation(subject: .integrality(index), amount: fraction))
      }
    }
    return found
  }

  private static func excess(
    of value: Double, below lower: Double, above upper: Double
  ) -> (amount: Double, scale: Double) {
    let amount = value.isFinite ? max(0, lower - value, value - upper) : .infinity
    let bound = value < lower ? lower : upper
    return (amount, min(max(1, abs(bound)), 1e5))
  }
}
