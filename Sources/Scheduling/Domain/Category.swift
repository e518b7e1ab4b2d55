/// A category of accreditation, such as Technical and Operational Advisor.
public struct Category: Hashable, Sendable {
  /// The id in tables.
  public var id: String
  /// The name in reports.
  public var name: String

  /// Creates a category.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name ?? id
  }
}
