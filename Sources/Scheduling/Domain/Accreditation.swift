/// What an expert is accredited for.
public struct Accreditation: Hashable, Sendable {
  /// How far the accreditation has come.
  public enum Status: String, CaseIterable, Comparable, Sendable {
    /// Assessed in a workshop; to be confirmed as a facilitator beside a fully accredited expert.
    case pre
    /// Fully accredited.
    case full

    public static func < (left: Self, right: Self) -> Bool { left == .pre && right == .full }
  }

  /// The category.
  public var category: Ref<Category>
  /// The topic; nil is every topic.
  public var topic: Ref<Topic>?
  /// The status.
  public var status: Status
  /// The first day of validity; nil is since ever.
  public var from: Day?
  /// The last day of validity; nil is for ever.
  public var until: Day?

  /// Creates an accreditation.
  public init(
    category: Ref<Category>, topic: Ref<Topic>?, status: Status = .full, from: Day? = nil,
    until: Day? = nil
  ) {
    self.category = category
    self.topic = topic
    self.status = status
    self.from = from
    self.until = until
  }

  /// Whether it is valid on every day of a span.
  public func isValid(on span: Span) -> Bool {
    from.map { $0 <= span.first } ?? true && until.map { span.last <= $0 } ?? true
  }
}
