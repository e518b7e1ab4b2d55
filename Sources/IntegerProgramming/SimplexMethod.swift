/// Which optimality condition a simplex method keeps while it works towards the other.
public enum SimplexMethod: Sendable {
  /// Keeps bounds respected: the choice after columns arrived or prices changed.
  case primal
  /// Keeps reduced costs respected: the choice after rows arrived or bounds changed.
  case dual
}
