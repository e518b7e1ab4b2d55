/// Where a row or a column stands in a basis.
public enum BasisStatus: UInt8, Sendable {
  /// Its value follows from the others.
  case basic = 1
  /// It stands at its lower bound.
  case atLower
  /// It stands at its upper bound.
  case atUpper
  /// It has no bounds, and stands at zero.
  case free
  /// Its bounds are equal.
  case fixed
}
