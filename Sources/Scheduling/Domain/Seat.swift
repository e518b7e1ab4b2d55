/// One place in an event's team.
public struct Seat: Hashable, Sendable {
  /// The status a seat asks for.
  public enum Status: String, CaseIterable, Sendable {
    case any, full, pre
  }

  /// The role, which names the seat; interchangeable seats share it.
  public var role: String
  /// The categories of which one must be held; none is needed when empty.
  public var categories: [Ref<Category>]
  /// The topic the accreditation must be for.
  public var topic: Ref<Topic>
  /// The status the accreditation must have.
  public var status: Status
  /// Whose experts may sit here; anybody's when empty.
  public var organisations: [Expert.Organisation]
  /// The languages of which one must be spoken; any when empty.
  public var languages: [String]
  /// Whether it may stay empty.
  public var isOptional: Bool

  /// Creates a seat.
  public init(
    role: String, categories: [Ref<Category>] = [], topic: Ref<Topic>, status: Status = .any,
    organisations: [Expert.Organisation] = [], languages: [String] = [], isOptional: Bool = false
  ) {
    self.role = role
    self.categories = categories
    self.topic = topic
    self.status = status
    self.organisations = organisations
    self.languages = languages
    self.isOptional = isOptional
  }

  /// Whether it is an optional seat for a pre-accredited expert beside a fully accredited one.
  public var isShadow: Bool { isOptional && status == .pre }
}
