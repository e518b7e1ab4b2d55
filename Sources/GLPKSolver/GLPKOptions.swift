#if GLPK
  /// How GLPK is used, where its defaults are not always best.
  public struct GLPKOptions: Sendable {
    /// Whether to scale rows and columns so that their greatest coefficients are 1.
    public var scales: Bool
    /// Whether to cut the relaxations of integer programs (Gomory, rounding, cover and clique cuts).
    ///
    /// Off by default: measured on programs over generated columns, cuts slowed the search down.
    public var cuts: Bool

    /// Creates options.
    public init(scales: Bool = false, cuts: Bool = false) {
      self.scales = scales
      self.cuts = cuts
    }
  }
#endif
