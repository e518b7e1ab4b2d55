public import IntegerProgramming

/// The solvers an exact engine works with.
public struct Solvers: Sendable {
  /// Solves linear programs.
  public var linear: any LinearSolver
  /// Solves integer programs.
  public var integer: any IntegerSolver
  /// How many nodes the integer solver may take to combine the columns at hand, once.
  public var nodesPerCombination = 300

  /// Takes two solvers.
  public init(linear: any LinearSolver, integer: any IntegerSolver) {
    self.linear = linear
    self.integer = integer
  }
}
