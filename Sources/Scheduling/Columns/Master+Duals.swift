internal import IntegerProgramming

/// What duals say and prove.
extension Master {
  /// The duals of a solution, one a row, as far as they can be true; those of rows added since then are 0.
  ///
  /// What only limits is never worth less than nothing, what only asks for something is never worth more, and
  /// no soft limit is worth more than falling short of it costs: what a solver says beyond is rounding.
  func duals(of solution: LinearSolution) -> [Double] {
    var duals = program.rows.enumerated().map { row, bounds in
      var dual = row < solution.duals.count ? solution.duals[row] : 0
      if bounds.lower == -.infinity { dual = min(0, dual) }
      if bounds.upper == .infinity { dual = max(0, dual) }
      return dual
    }
    for slack in slacks where program.columns[slack.column].upper == .infinity {
      guard let row = slack.row else { continue }
      duals[row] += min(0, reducedCost(ofColumn: slack.column, at: duals))
    }
    return duals
  }

  private func reducedCost(ofColumn index: Int, at duals: [Double]) -> Double {
    let column = program.columns[index]
    return column.entries.reduce(column.objective) { $0 - $1.value * duals[Int($1.row)] }
  }

  /// The prices of everything at some duals, one a row.
  func prices(at duals: [Double]) -> Prices {
    func price(_ row: Int) -> Double { -duals[row] }
    var levels = SIMD8<Double>.zero
    levels[level.rawValue] = 1 / scale
    for (level, row) in rowOfLevel { levels[level.rawValue] += price(row) / rowScales[row] }
    let cells = cellOfRow.enumerated().compactMap { row, cell -> (cell: Int, price: Double)? in
      let price = price(row)
      return cell >= 0 && price != 0 ? (cell, price / rowScales[row]) : nil
    }
    let cuts = cutRows.filter { price($0.row) != 0 }.map { ($0.cut, price($0.row)) }
    return Prices(levels: levels, lines: catalogue.lines, cells: cells, cuts: cuts)
  }

  /// What no schedule's objective goes below where no event is worth anything at some duals.
  ///
  /// That is so whatever a solution's duals are: nothing else is taken from the solver. No schedule needs an
  /// artificial column.
  ///
  /// A. M. Geoffrion, "Lagrangean Relaxation for Integer Programming", Mathematical Programming Study 2,
  /// 1974.
  ///
  /// - Parameter duals: Those of `duals(of:)`, or of several solutions mixed.
  /// - Returns: The value, in units of the program.
  func worth(at duals: [Double]) -> Double {
    var worth = 0.0
    for (dual, row) in zip(duals, program.rows) where dual != 0 {
      worth += dual * (dual > 0 ? row.lower : row.upper)
    }
    for (index, _) in settling {
      let reducedCost = reducedCost(ofColumn: index, at: duals)
      // Without an upper bound it is at least 0 but for the last digit.
      let (lower, upper) = (program.columns[index].lower, program.columns[index].upper)
      let value = reducedCost < 0 && upper < .infinity ? upper : lower
      if value != 0 { worth += reducedCost * value }
    }
    return worth
  }
}
