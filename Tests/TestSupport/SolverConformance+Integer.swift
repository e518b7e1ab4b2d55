public import IntegerProgramming

extension SolverConformance {
  /// Optima are those that trying everything finds, and infeasible is what it finds nothing for.
  public func disagreementsWithBruteForce(
    seeds: Range<UInt64>, continuous: Int = 0
  ) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      let program = LinearProgram.randomInteger(seed: seed, continuous: continuous)
      let found = try solveInteger(program)
      let expected = try BruteForce(linear: linear).solve(program)
      objections += self.objections(to: found, of: program, expected: expected)
        .map { "seed \(seed): \($0)" }
    }
    return objections
  }

  /// Knowing a solution, the best or any other or a wrong one, does not change the optimum.
  public func objectionsToIncumbents(seeds: Range<UInt64>) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      let program = LinearProgram.randomInteger(seed: seed)
      let expected = try solveInteger(program)
      let wrong = program.columns.map { $0.upper + 1 }
      for incumbent in [expected.values, wrong, [], wrong.map { _ in .nan }] {
        let found = try solveInteger(program, startingFrom: incumbent)
        objections += self.objections(to: found, of: program, expected: expected)
          .map { "seed \(seed): \($0)" }
      }
    }
    return objections
  }

  private func objections(
    to found: IntegerSolution, of program: LinearProgram, expected: IntegerSolution
  ) -> [String] {
    guard found.termination == expected.termination else {
      return ["\(found.termination), expected \(expected.termination)"]
    }
    guard let objective = found.objective, let values = found.values,
      let best = expected.objective
    else { return expected.objective == found.objective ? [] : ["no solution"] }
    var objections = program.violations(of: values).map { "\($0)" }
    if abs(objective - best) > 1e-6 { objections.append("\(objective), expected \(best)") }
    if abs(program.objective(of: values) - objective) > 1e-9 { objections.append("objective") }
    if found.bound.map({ abs($0 - best) > 1e-6 }) ?? true { objections.append("bound") }
    return objections
  }
}
