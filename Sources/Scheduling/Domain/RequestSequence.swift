/// Two requests of which one must come first.
public struct RequestSequence: Hashable, Sendable {
  /// The one that comes first.
  public var before: Ref<Request>
  /// The one that has an event only if the first has one.
  public var after: Ref<Request>
  /// The least number of days from the last day of the first to the first day of the second.
  public var minGapDays: Int

  /// Orders two requests.
  public init(before: Ref<Request>, after: Ref<Request>, minGapDays: Int = 1) {
    self.before = before
    self.after = after
    self.minGapDays = minGapDays
  }

  /// The gap in force, which is never under a day.
  public var gap: Int { max(1, minGapDays) }
}
