/// A rule that a schedule breaks, and what is involved.
public struct Violation: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The ids of the requests involved, in the order of the schedule.
  public var requests: [String]
  /// The ids of the experts involved.
  public var experts: [String]
  /// The days involved.
  public var days: Span?
  /// What is used, where an amount is limited.
  public var amount: Int?
  /// The most that may be used.
  public var capacity: Int?
  /// The whole, as a planner reads it.
  public var text: String

  /// Creates a violation.
  public init(
    rule: RuleID, requests: [String], experts: [String] = [], days: Span? = nil,
    amount: Int? = nil, capacity: Int? = nil, text: String
  ) {
    self.rule = rule
    self.requests = requests
    self.experts = experts
    self.days = days
    self.amount = amount
    self.capacity = capacity
    self.text = text
  }
}
