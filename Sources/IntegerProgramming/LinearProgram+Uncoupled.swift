extension LinearProgram {
  /// Whether no column enters a row, so that each column can be decided alone.
  package var isUncoupled: Bool { columns.allSatisfy(\.entries.isEmpty) }

  /// The solution of a program whose rows all sum to zero.
  ///
  /// - Precondition: The program is uncoupled and its bounds contradict nowhere.
  package var uncoupledSolution: LinearSolution {
    guard rows.allSatisfy({ $0.lower <= 0 && $0.upper >= 0 }) else {
      return LinearSolution(termination: .infeasible)
    }
    let statuses = columns.map(\.cheapestStatus)
    let values = zip(columns, statuses).map { $0.value(at: $1) }
    guard values.allSatisfy(\.isFinite) else { return LinearSolution(termination: .unbounded) }
    return LinearSolution(
      termination: .optimal, objective: objective(of: values), values: values,
      duals: rows.map { _ in 0 }, reducedCosts: columns.map(\.objective),
      basis: Basis(rows: rows.map { _ in .basic }, columns: statuses))
  }
}

extension LinearProgram.Column {
  fileprivate var cheapestStatus: BasisStatus {
    if lower == upper { return .fixed }
    if objective != 0 { return objective > 0 ? .atLower : .atUpper }
    if lower.isFinite { return .atLower }
    return upper.isFinite ? .atUpper : .free
  }

  fileprivate func value(at status: BasisStatus) -> Double {
    switch status {
    case .atLower, .fixed: lower
    case .atUpper: upper
    case .basic, .free: 0
    }
  }
}
