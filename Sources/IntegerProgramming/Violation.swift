/// A bound or an integrality that a solution of a linear program does not respect.
public struct Violation: Sendable, Equatable {
  /// What is violated.
  public enum Subject: Sendable, Equatable {
    /// The bounds of the row of this index.
    case row(Int)
    /// The bounds of the column of this index.
    case column(Int)
    /// The column of this index should be a whole number.
    case integrality(Int)
  }

  /// What is violated.
  public let subject: Subject
  /// By how much, in the units of the row or column.
  public let amount: Double

  /// Creates a violation.
  public init(subject: Subject, amount: Double) {
    self.subject = subject
    self.amount = amount
  }
}
