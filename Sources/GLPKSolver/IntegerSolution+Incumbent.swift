#if GLPK
  import IntegerProgramming

  extension IntegerSolution {
    /// Takes over the solution of a program in which integrality changes nothing.
    init(_ solution: LinearSolution) {
      self.init(termination: solution.termination)
      guard solution.termination == .optimal else { return }
      (objective, values, bound) = (solution.objective, solution.values, solution.objective)
    }
  }

  extension LinearProgram {
    /// The solution with its objective, unless the incumbent known before is better.
    func completed(
      _ solution: IntegerSolution, with incumbent: [Double]?
    ) throws(SolverFailure) -> IntegerSolution {
      var solution = solution
      solution.objective = solution.values.map { objective(of: $0) }
      if let incumbent, objective(of: incumbent) < solution.objective ?? .infinity {
        (solution.objective, solution.values) = (objective(of: incumbent), incumbent)
      }
      guard let objective = solution.objective else { return solution }
      if solution.termination == .infeasible { solution.termination = .optimal }
      if solution.termination == .optimal { solution.bound = objective }
      solution.bound = solution.bound.map { min($0, objective) }
      return solution
    }
  }
#endif
