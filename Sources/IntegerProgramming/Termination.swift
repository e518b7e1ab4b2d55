/// Why a solve stopped, apart from what it found.
public enum Termination: Sendable {
  /// Nothing better exists than what was found.
  case optimal
  /// No solution exists.
  case infeasible
  /// There are solutions of any low objective, or, of an integer program, its relaxation has them.
  case unbounded
  /// The time was over.
  case timeLimit
  /// The search tree was as large as allowed.
  case nodeLimit
  /// The simplex method was at the last iteration allowed.
  case iterationLimit
  /// Numbers came up that the simplex method can't go on with.
  case badNumbers
  /// The interrupt was raised.
  case interrupted
}
