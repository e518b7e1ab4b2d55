#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import Synchronization

  /// GLPK with a fault: one of its answers, or all from one on, is not what it should be.
  final class FaultySolver: LinearSolver, IntegerSolver {
    /// What it does instead of solving.
    enum Fault: Sendable, CaseIterable {
      case failure, timeLimit, iterationLimit, badNumbers, interrupted, infeasible
    }

    private let fault: Fault
    private let faulty: Range<Int>
    private let made = Mutex(0)

    /// Creates a solver that answers wrongly in some of its calls, counted from 1.
    init(_ fault: Fault, in calls: Range<Int>) {
      self.fault = fault
      faulty = calls
    }

    /// How often it was called.
    var calls: Int { made.withLock(\.self) }

    func solve(
      _ program: LinearProgram, from basis: Basis?, method: SimplexMethod, limits: SolveLimits
    ) throws(SolverFailure) -> LinearSolution {
      if let termination = try strike() { return LinearSolution(termination: termination) }
      return try GLPK().solve(program, from: basis, method: method, limits: limits)
    }

    func solve(
      _ program: LinearProgram, startingFrom incumbent: [Double]?, limits: SolveLimits
    ) throws(SolverFailure) -> IntegerSolution {
      if let termination = try strike() { return IntegerSolution(termination: termination) }
      return try GLPK().solve(program, startingFrom: incumbent, limits: limits)
    }

    /// Counts a call; returns its wrong answer, if it has one.
    private func strike() throws(SolverFailure) -> Termination? {
      let call = made.withLock { count in
        count += 1
        return count
      }
      guard faulty.contains(call) else { return nil }
      switch fault {
      case .failure: throw SolverFailure(solver: "faulty", message: "call \(call)", code: 7)
      case .timeLimit: return .timeLimit
      case .iterationLimit: return .iterationLimit
      case .badNumbers: return .badNumbers
      case .interrupted: return .interrupted
      case .infeasible: return .infeasible
      }
    }
  }
#endif
