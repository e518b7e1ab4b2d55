/// A solver of linear programs.
///
/// A solve blocks its thread.
public protocol LinearSolver: Sendable {
  /// Solves the program, taking every column as continuous.
  ///
  /// - Parameters:
  ///   - program: What to solve.
  ///   - basis: Where to start; `nil` for a cold start. It only affects how long the solve takes, and
  ///     which of several optimal solutions it finds.
  ///   - method: The simplex method to try first.
  ///   - limits: When to give up.
  /// - Returns: The optimum, or why there is none.
  /// - Throws: `SolverFailure` if the solver fails, never because the program has no solution.
  func solve(
    _ program: LinearProgram, from basis: Basis?, method: SimplexMethod, limits: SolveLimits
  ) throws(SolverFailure) -> LinearSolution
}
