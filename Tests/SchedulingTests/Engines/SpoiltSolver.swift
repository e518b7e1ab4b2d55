import IntegerProgramming
import Synchronization

/// A solver that works until a call at which it goes wrong.
final class SpoiltSolver: LinearSolver, IntegerSolver {
  /// What it does then.
  enum Spoiling: Sendable {
    /// Throws from that call on.
    case fails
    /// Says so at that call, and so `times` in a row.
    case says(Termination, times: Int)
  }

  private let linear: any LinearSolver
  private let integer: any IntegerSolver
  private let call: Int
  private let spoiling: Spoiling
  private let calls = Mutex(0)

  init(
    _ linear: any LinearSolver, _ integer: any IntegerSolver, at call: Int, _ spoiling: Spoiling
  ) {
    self.linear = linear
    self.integer = integer
    self.call = call
    self.spoiling = spoiling
  }

  func solve(
    _ program: LinearProgram, from basis: Basis?, method: SimplexMethod, limits: SolveLimits
  ) throws(SolverFailure) -> LinearSolution {
    if let end = try spoilt() { return LinearSolution(termination: end) }
    return try linear.solve(program, from: basis, method: method, limits: limits)
  }

  func solve(
    _ program: LinearProgram, startingFrom incumbent: [Double]?, limits: SolveLimits
  ) throws(SolverFailure) -> IntegerSolution {
    if let end = try spoilt() { return IntegerSolution(termination: end) }
    return try integer.solve(program, startingFrom: incumbent, limits: limits)
  }

  /// How it ends the call, or nil when it works.
  private func spoilt() throws(SolverFailure) -> Termination? {
    let number = calls.withLock { calls in
      calls += 1
      return calls
    }
    switch spoiling {
    case .fails:
      guard number < call else { throw SolverFailure(solver: "spoilt", message: "on purpose") }
      return nil
    case .says(let termination, let times):
      return call..<call + times ~= number ? termination : nil
    }
  }
}
