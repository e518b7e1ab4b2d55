/// What an integer solver found.
public struct IntegerSolution: Sendable, Equatable {
  /// Why the solve stopped.
  public var termination: Termination
  /// The objective of the best solution found, if any.
  public var objective: Double?
  /// The value of each column in the best solution found, whole numbers exact.
  public var values: [Double]?
  /// What no solution can be below, if known.
  public var bound: Double?
  /// The size of the search tree.
  public var nodes: Int

  /// Creates a solution.
  public init(
    termination: Termination, objective: Double? = nil, values: [Double]? = nil,
    bound: Double? = nil, nodes: Int = 0
  ) {
    self.termination = termination
    self.objective = objective
    self.values = values
    self.bound = bound
    self.nodes = nodes
  }
}
