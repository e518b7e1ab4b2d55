/// What a linear solver found.
///
/// Values, duals, reduced costs and basis are those of the last basis reached: an optimal solution if
/// the solve ended so, and otherwise a state from which to go on. After an interrupt they are empty.
public struct LinearSolution: Sendable, Equatable {
  /// Why the solve stopped.
  public var termination: Termination
  /// The objective of the values.
  public var objective: Double
  /// The value of each column.
  public var values: [Double]
  /// The change of the objective per unit of the bound that holds, for each row.
  ///
  /// At most 0 where the upper bound holds, at least 0 where the lower bound does, 0 elsewhere.
  public var duals: [Double]
  /// The change of the objective per unit of each column: its price minus what its entries are worth.
  public var reducedCosts: [Double]
  /// The basis, to start a similar solve from.
  public var basis: Basis?
  /// How many simplex iterations it took.
  public var iterations: Int

  /// Creates a solution.
  public init(
    termination: Termination, objective: Double = 0, values: [Double] = [], duals: [Double] = [],
    reducedCosts: [Double] = [], basis: Basis? = nil, iterations: Int = 0
  ) {
    self.termination = termination
    self.objective = objective
    self.values = values
    self.duals = duals
    self.reducedCosts = reducedCosts
    self.basis = basis
    self.iterations = iterations
  }
}
