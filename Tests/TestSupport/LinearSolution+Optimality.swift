public import IntegerProgramming

extension LinearSolution {
  /// What is wrong with the claim that this is an optimum of the program: nothing, if the values
  /// respect it, the duals have the right signs, and both have the same objective.
  public func objections(toOptimumOf program: LinearProgram) -> [String] {
    guard termination == .optimal else { return ["\(termination), not optimal"] }
    var objections = program.violations(of: values).map { "\($0)" }
    objections += zip(program.columns, zip(values, reducedCosts)).compactMap { column, found in
      objection(found.0, price: found.1, lower: column.lower, upper: column.upper)
    }
    objections += zip(program.rows, zip(program.activities(of: values), duals)).compactMap {
      objection($1.0, price: $1.1, lower: $0.lower, upper: $0.upper)
    }
    for (column, reducedCost) in zip(program.columns, reducedCosts) {
      let worth = column.entries.reduce(0) { $0 + $1.value * duals[Int($1.row)] }
      if abs(column.objective - worth - reducedCost) > 1e-6 { objections.append("reduced cost") }
    }
    if abs(dualObjective(of: program) - objective) > 1e-5 { objections.append("duality gap") }
    if abs(program.objective(of: values) - objective) > 1e-6 { objections.append("objective") }
    return objections
  }

  /// A price other than 0 is paid at a bound only: positive at the lower one.
  private func objection(
    _ value: Double, price: Double, lower: Double, upper: Double
  ) -> String? {
    if abs(price) < 1e-6 { return nil }
    let bound = price > 0 ? lower : upper
    return abs(value - bound) < 1e-5 ? nil : "value \(value) with price \(price), bound \(bound)"
  }

  private func dualObjective(of program: LinearProgram) -> Double {
    let rows = zip(program.rows, duals).reduce(0) {
      $0 + worth($1.1, lower: $1.0.lower, upper: $1.0.upper)
    }
    return zip(program.columns, reducedCosts).reduce(rows) {
      $0 + worth($1.1, lower: $1.0.lower, upper: $1.0.upper)
    }
  }

  private func worth(_ price: Double, lower: Double, upper: Double) -> Double {
    abs(price) < 1e-9 ? 0 : price * (price > 0 ? lower : upper)
  }
}
