/// Something a schedule leaves unknown, so that no rule can judge it.
public struct Unknown: Hashable, Sendable {
  /// The request's id.
  public var request: String
  /// What is unknown: `first_day`, `venue`, `fund`, or a role's expert.
  public var what: String

  /// Creates an unknown.
  public init(request: String, what: String) {
    self.request = request
    self.what = what
  }
}
