extension LinearProgram {
  /// What makes the program meaningless, as a phrase, or `nil`.
  ///
  /// Bounds may be infinite; prices and coefficients may not, and nothing may be NaN.
  package var defect: String? {
    for (index, row) in rows.enumerated() where row.lower.isNaN || row.upper.isNaN {
      return "row \(index) has a bound that is not a number"
    }
    for (index, column) in columns.enumerated() {
      if column.lower.isNaN || column.upper.isNaN {
        return "column \(index) has a bound that is not a number"
      }
      if !column.objective.isFinite { return "column \(index) has a price that is not finite" }
      if !column.hasFiniteEntries { return "column \(index) has an entry that is not finite" }
    }
    return nil
  }

  /// Whether the bounds of a row or column exclude every value.
  package var hasContradictoryBounds: Bool {
    rows.contains { excludesAll($0.lower, $0.upper) }
      || columns.contains { excludesAll($0.lower, $0.upper) }
  }

  private func excludesAll(_ lower: Double, _ upper: Double) -> Bool {
    lower > upper || lower == .infinity || upper == -.infinity
  }

  /// The program with the bounds of integer columns moved inwards to whole numbers.
  package var withIntegerBounds: LinearProgram {
    var program = self
    for index in columns.indices where columns[index].isInteger {
      // Adding 0 turns -0 into 0.
      program.columns[index].lower = (columns[index].lower - 1e-9).rounded(.up) + 0
      program.columns[index].upper = (columns[index].upper + 1e-9).rounded(.down)
    }
    return program
  }
}

extension LinearProgram.Column {
  /// Whether no entry is infinite or NaN.
  fileprivate var hasFiniteEntries: Bool {
    // Zero unless something is not finite: a sum is faster than a test per entry.
    entries.reduce(0) { $0 + $1.value * 0 } == 0
  }
}
