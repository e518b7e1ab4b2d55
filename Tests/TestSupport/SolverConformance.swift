public import IntegerProgramming

/// What every linear and integer solver must do, to be run against each of them.
///
/// Each check returns its objections in words, with the seed of the program at fault.
public struct SolverConformance: Sendable {
  let linear: any LinearSolver
  let integer: any IntegerSolver

  /// Creates the checks of a solver.
  public init(linear: any LinearSolver, integer: any IntegerSolver) {
    self.linear = linear
    self.integer = integer
  }

  func solve(
    _ program: LinearProgram, from basis: Basis? = nil, method: SimplexMethod = .primal
  ) throws(SolverFailure) -> LinearSolution {
    try linear.solve(program, from: basis, method: method, limits: SolveLimits())
  }

  func solveInteger(
    _ program: LinearProgram, startingFrom incumbent: [Double]? = nil
  ) throws(SolverFailure) -> IntegerSolution {
    try integer.solve(program, startingFrom: incumbent, limits: SolveLimits())
  }
}
