/// A solver of integer programs.
///
/// A solve blocks its thread.
public protocol IntegerSolver: Sendable {
  /// Solves the program with its integer columns restricted to whole numbers.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - incumbent: A known solution to improve on. One that violates the program is ignored.
  ///   - limits: When to give up.
  /// - Returns: The best solution found, never worse than the incumbent, and what is proved about it.
  /// - Throws: `SolverFailure` if the solver fails or its answer violates the program, never because
  ///   the program has no solution.
  func solve(
    _ program: LinearProgram, startingFrom incumbent: [Double]?, limits: SolveLimits
  ) throws(SolverFailure) -> IntegerSolution
}
