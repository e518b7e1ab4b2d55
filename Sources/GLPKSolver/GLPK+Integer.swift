#if GLPK
  public import IntegerProgramming

  extension GLPK: IntegerSolver {
    public func solve(
      _ program: LinearProgram, startingFrom incumbent: [Double]?, limits: SolveLimits
    ) throws(SolverFailure) -> IntegerSolution {
      try checkIsDefined(program)
      let program = program.withIntegerBounds
      if program.hasContradictoryBounds { return IntegerSolution(termination: .infeasible) }
      if program.isUncoupled { return IntegerSolution(program.uncoupledSolution) }
      let known = incumbent.flatMap { program.roundedSolution($0) }
      var call = GLPKCall(program, options: options, limits: limits)
      if let known { call.offer(known) }
      try call.solveInteger()
      var solution = call.integerSolution
      if let values = solution.values {
        solution.values = try verified(values, of: program)
      }
      return try program.completed(solution, with: known)
    }

    /// The solution with whole numbers made exact, once it is known to respect the program.
    ///
    /// Rounding can push a row of continuous columns over its bound; these are then solved for again.
    private func verified(
      _ values: [Double], of program: LinearProgram
    ) throws(SolverFailure) -> [Double] {
      if let rounded = program.roundedSolution(values) { return rounded }
      let fixed = program.fixingIntegers(to: values)
      let repaired = try solve(fixed, from: nil, method: .primal, limits: SolveLimits())
      if repaired.termination == .optimal,
        let rounded = program.roundedSolution(repaired.values)
      {
        return rounded
      }
      throw failure("its integer solution violates the program", code: 0)
    }
  }
#endif
