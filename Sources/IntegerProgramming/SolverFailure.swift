/// A solver broke down; that a program has no solution is an answer, not a failure.
public struct SolverFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name of the solver.
  public var solver: String
  /// What it said.
  public var message: String
  /// Its own code for what happened, or 0.
  public var code: Int

  /// Creates a failure.
  public init(solver: String, message: String, code: Int = 0) {
    self.solver = solver
    self.message = message
    self.code = code
  }

  /// A line for the person at the terminal.
  public var description: String { "\(solver) failed (code \(code)): \(message)" }
}
