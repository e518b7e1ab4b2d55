extension LinearProgram {
  /// The bounds of a sum over columns.
  public struct Row: Sendable, Equatable {
    /// The least sum, or minus infinity for none.
    public var lower: Double
    /// The greatest sum, or infinity for none.
    public var upper: Double

    /// Creates a row.
    public init(lower: Double = -.infinity, upper: Double = .infinity) {
      self.lower = lower
      self.upper = upper
    }
  }
}
