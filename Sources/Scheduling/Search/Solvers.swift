public import IntegerProgramming

/// The solvers an exact engine works with.
public struct Solvers: Sendable {
  /// Solves linear programs.
  public var linear: any LinearSolver
  /// Solves integer programs.
  public var integer: any IntegerSolver
  /// How many nodes the integer solver may take to combine the columns at hand, once.
  public var nodesPerCombination = 300
  /// How many nodes the integer solver may take to settle a part of the schedules.
  public var nodesPerSettlement = 1500
  /// How many nodes the integer solver may take to plan a part of a schedule anew.
  public var nodesPerNeighbourhood = 100
  /// How many parts of a schedule are planned anew at the same time where no other search goes on, whatever the
  /// number of cores.
  public var partsAtOnce = 4

  /// Takes two solvers.
  public init(linear: any LinearSolver, integer: any IntegerSolver) {
    self.linear = linear
    self.integer = integer
  }
}
