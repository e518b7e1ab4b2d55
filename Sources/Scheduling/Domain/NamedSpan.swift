/// Days with a reason: a holiday, an absence, a closure.
public struct NamedSpan: Hashable, Sendable {
  /// The days.
  public var span: Span
  /// What people read as the reason; may be empty.
  public var name: String

  /// Names a span.
  public init(_ span: Span, _ name: String = "") {
    self.span = span
    self.name = name
  }
}
