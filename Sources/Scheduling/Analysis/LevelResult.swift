/// What was found and what is proved on one level.
public struct LevelResult: Hashable, Sendable {
  /// The level.
  public var level: Level
  /// The schedule's value.
  public var value: Int
  /// What no schedule that is equal on the levels above can go below; nil where nothing is known.
  public var bound: Int?

  /// Creates a result.
  public init(level: Level, value: Int, bound: Int?) {
    self.level = level
    self.value = value
    self.bound = bound
  }

  /// Whether the value is the best possible.
  public var isProved: Bool { bound == value }

  /// Whether it is proved, or on the level `quality` so near to it that more is not worth the wait.
  var isSettled: Bool { gap().map { $0 <= (level == .quality ? Self.little : 0) } ?? false }

  /// The gap that counts as little.
  private static let little = 0.001

  /// (value − bound) / max(1, |reference|), where the reference is the value itself unless given.
  public func gap(relativeTo reference: Int? = nil) -> Double? {
    bound.map { Double(value - $0) / Double(max(1, abs(reference ?? value))) }
  }
}
