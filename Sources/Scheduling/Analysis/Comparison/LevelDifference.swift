/// A level's value before and after.
public struct LevelDifference: Hashable, Sendable {
  /// The level.
  public let level: Level
  /// The value before.
  public let before: Int
  /// The value after.
  public let after: Int
  /// What each of its rules counts.
  public let terms: [TermDifference]

  /// Whether the value changed.
  public var isChanged: Bool { before != after }
}

/// What a rule counts before and after.
public struct TermDifference: Hashable, Sendable {
  /// The rule.
  public let rule: RuleID
  /// The amount before.
  public let before: Int
  /// The amount after.
  public let after: Int
}
