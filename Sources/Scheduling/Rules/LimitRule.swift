/// A rule that events meet or break together, by using up a limited resource.
public protocol LimitRule: SummingRule {
  /// The resources the rule limits, and how much of each there is.
  func limits(in scenario: Scenario) -> [Limit]

  /// What an event uses because of where and when it is and who pays.
  func usages(by placement: Placement, in scenario: Scenario) -> [Usage]

  /// What an event uses because of one member of its team.
  ///
  /// But for lines of targets it depends on the travel days, the length of the span and the days relative
  /// to the first only: the same mission a week later, or to another venue as far away, uses the same.
  func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage]

  /// What an event uses because of its team as a whole.
  func usages(by event: Event, in scenario: Scenario) -> [Usage]
}

extension LimitRule {
  public func limits(in scenario: Scenario) -> [Limit] { [] }
  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] { [] }
  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] { [] }
  public func usages(by event: Event, in scenario: Scenario) -> [Usage] { [] }
}

/// The most that may be used in each cell of a line.
public struct Limit: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// What is limited.
  public var line: Line
  /// The most in each cell.
  public var capacity: Int

  /// Limits a line.
  public init(_ rule: RuleID, _ line: Line, capacity: Int) {
    self.rule = rule
    self.line = line
    self.capacity = capacity
  }
}
