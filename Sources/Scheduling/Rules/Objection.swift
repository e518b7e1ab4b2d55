/// What a rule has against a choice.
public struct Objection: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The reason, with the values, as a sentence part a planner reads: "spans 2 days of …".
  public var reason: String

  /// Objects in the name of a rule.
  public init(_ rule: RuleID, _ reason: @autoclosure () -> String) {
    self.rule = rule
    self.reason = reason()
  }
}
