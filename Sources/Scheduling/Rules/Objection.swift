/// What a rule has against a choice.
///
/// Searches ask rules millions of times and rarely for the words, so these are made when read.
public struct Objection: Sendable {
  /// The rule.
  public let rule: RuleID
  private let words: @Sendable () -> String

  /// Objects in the name of a rule.
  ///
  /// - Parameters:
  ///   - rule: The rule.
  ///   - reason: The reason, with the values, as a planner reads it.
  public init(_ rule: RuleID, _ reason: @autoclosure @escaping @Sendable () -> String) {
    self.rule = rule
    words = reason
  }

  /// The reason, with the values, as a planner reads it.
  public var reason: String { words() }
}
