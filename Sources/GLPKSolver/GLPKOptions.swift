#if GLPK
  /// How GLPK is used, where its defaults are not always best.
  public struct GLPKOptions: Sendable {
    /// Whether to scale rows and columns by powers of two so that their greatest coefficients are
    /// about 1.
    ///
    /// On by default: unscaled, money beside ones made feasible programs come out infeasible.
    public var scales: Bool
    /// Whether to cut the relaxations of integer programs (Gomory, rounding, cover and clique cuts).
    ///
    /// Off by default: measured on programs over generated columns, cuts slowed the search down.
    public var cuts: Bool

    /// Creates options.
    public init(scales: Bool = true, cuts: Bool = false) {
      self.scales = scales
      self.cuts = cuts
    }
  }
#endif
