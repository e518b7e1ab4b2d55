/// The state of the simplex method from which a similar program can be solved in a few steps.
///
/// A basis fits a program that has grown since: rows beyond its own count as basic, columns beyond its
/// own as standing at a finite bound. Statuses that no longer suit the bounds are adjusted, and a basis
/// that turns out singular costs a cold start, not a failure.
public struct Basis: Sendable, Equatable {
  /// The statuses of the rows.
  public var rows: [BasisStatus]
  /// The statuses of the columns.
  public var columns: [BasisStatus]

  /// Creates a basis.
  public init(rows: [BasisStatus], columns: [BasisStatus]) {
    self.rows = rows
    self.columns = columns
  }
}
