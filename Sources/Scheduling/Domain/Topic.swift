/// A topic: a subject of workshops and of accreditations.
public struct Topic: Hashable, Sendable {
  /// The id in tables.
  public var id: String
  /// The name in reports.
  public var name: String

  /// Creates a topic.
  public init(id: String, name: String? = nil) {
    self.id = id
    self.name = name ?? id
  }
}
