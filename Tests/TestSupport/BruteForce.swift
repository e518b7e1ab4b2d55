public import IntegerProgramming

/// The slowest integer solver: it tries every combination of whole numbers.
///
/// A linear solver decides the continuous columns, if there are any, for each combination.
public struct BruteForce: IntegerSolver {
  private let linear: any LinearSolver

  /// Creates a solver.
  public init(linear: any LinearSolver) {
    self.linear = linear
  }

  public func solve(
    _ program: LinearProgram, startingFrom incumbent: [Double]? = nil,
    limits: SolveLimits = SolveLimits()
  ) throws(SolverFailure) -> IntegerSolution {
    var best = IntegerSolution(termination: .infeasible)
    for values in program.combinations {
      guard let found = try completion(of: values, in: program) else { continue }
      best.nodes += 1
      let objective = program.objective(of: found)
      if objective < best.objective ?? .infinity {
        (best.termination, best.objective, best.values) = (.optimal, objective, found)
      }
    }
    best.bound = best.objective
    return best
  }

  private func completion(
    of values: [Double?], in program: LinearProgram
  ) throws(SolverFailure) -> [Double]? {
    let decided = values.compactMap { $0 }
    if decided.count == values.count {
      return program.violations(of: decided).isEmpty ? decided : nil
    }
    var fixed = program
    for (column, value) in values.enumerated() {
      if let value { fixed.setBounds(ofColumn: column, lower: value, upper: value) }
    }
    let solution = try linear.solve(fixed, from: nil, method: .primal, limits: SolveLimits())
    return solution.termination == .optimal ? solution.values : nil
  }
}

extension LinearProgram {
  /// Every combination of values of the integer columns, `nil` for the continuous ones.
  fileprivate var combinations: [[Double?]] {
    columns.reduce([[]]) { combinations, column in
      combinations.flatMap { combination in
        column.choices.map { combination + [$0] }
      }
    }
  }
}

extension LinearProgram.Column {
  fileprivate var choices: [Double?] {
    guard isInteger else { return [nil] }
    return Array(stride(from: lower.rounded(.up), through: upper.rounded(.down), by: 1))
  }
}
