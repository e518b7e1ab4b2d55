extension LinearProgram.Column {
  /// How MPS spells the bounds: each a type and, for most types, a number.
  ///
  /// Readers disagree on what an integer column without bounds means, and on whether a negative upper
  /// bound removes the lower bound of zero: so both are always spelled out.
  var mpsBounds: [(type: String, value: Double?)] {
    if lower == upper { return [("FX", lower)] }
    if isInteger && lower == 0 && upper == 1 { return [("BV", nil)] }
    if !lower.isFinite && !upper.isFinite { return [("FR", nil)] }
    return mpsLower + mpsUpper
  }

  private var mpsLower: [(type: String, value: Double?)] {
    if !lower.isFinite { return [("MI", nil)] }
    return lower == 0 && !isInteger && upper >= 0 ? [] : [("LO", lower)]
  }

  private var mpsUpper: [(type: String, value: Double?)] {
    if upper.isFinite { return [("UP", upper)] }
    return isInteger ? [("PL", nil)] : []
  }
}
