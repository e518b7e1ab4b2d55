extension LinearProgram {
  /// A variable: its price, its bounds, and the rows it enters.
  public struct Column: Sendable, Equatable {
    /// The change of the objective per unit.
    public var objective: Double
    /// The least value, or minus infinity for none.
    public var lower: Double
    /// The greatest value, or infinity for none.
    public var upper: Double
    /// The coefficients; in a program sorted by row, each row once, none zero.
    public var entries: [Entry]
    /// Whether an integer program allows whole numbers only.
    public var isInteger: Bool

    /// Creates a column.
    public init(
      objective: Double, lower: Double = 0, upper: Double = .infinity, entries: [Entry] = [],
      isInteger: Bool = false
    ) {
      self.objective = objective
      self.lower = lower
      self.upper = upper
      self.entries = entries
      self.isInteger = isInteger
    }
  }
}
