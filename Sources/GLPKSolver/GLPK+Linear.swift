#if GLPK
  public import IntegerProgramming

  extension GLPK: LinearSolver {
    public func solve(
      _ program: LinearProgram, from basis: Basis?, method: SimplexMethod, limits: SolveLimits
    ) throws(SolverFailure) -> LinearSolution {
      try checkIsDefined(program)
      if program.hasContradictoryBounds { return LinearSolution(termination: .infeasible) }
      if program.isUncoupled { return program.uncoupledSolution }
      var call = GLPKCall(program, options: options, limits: limits)
      call.usesDualSimplex = method == .dual
      if let basis { call.start(from: basis) }
      try call.solveLinear()
      return call.linearSolution
    }
  }
#endif
