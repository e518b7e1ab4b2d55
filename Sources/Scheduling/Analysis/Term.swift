/// What one rule counts on its level.
public struct Term: Hashable, Sendable {
  /// The rule.
  public var rule: RuleID
  /// The level.
  public var level: Level
  /// The amount; smaller is better.
  public var value: Int

  /// Creates a term.
  public init(rule: RuleID, level: Level, value: Int) {
    self.rule = rule
    self.level = level
    self.value = value
  }
}
