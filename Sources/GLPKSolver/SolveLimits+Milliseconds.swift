#if GLPK
  import IntegerProgramming

  extension SolveLimits {
    /// The time limit as GLPK counts it: its greatest number is no limit.
    var milliseconds: Int32 {
      guard let seconds else { return .max }
      return Int32(exactly: (max(0, seconds) * 1000).rounded(.up)) ?? .max
    }
  }
#endif
