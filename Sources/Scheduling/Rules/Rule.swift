/// A rule's stable id in kebab case, shown to users in every message.
public struct RuleID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as people read it.
  public let description: String

  /// The id of a literal.
  public init(stringLiteral text: String) { description = text }

  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }
}

/// Something a schedule must obey, or something that makes it better.
///
/// A rule emits data that knows its rule; after that nobody knows any rule.
public protocol Rule: Sendable {
  /// The id.
  static var id: RuleID { get }
}

/// A rule that sums up what the parts of events use or count.
public protocol SummingRule: Rule {
  /// The parts that may use or count anything; the others never do, so searches don't ask about them.
  static var parts: EventParts { get }
}

/// The parts of an event that rules look at one by one.
public struct EventParts: OptionSet, Hashable, Sendable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Where and when it is, and who pays.
  public static let placement = EventParts(rawValue: 1)
  /// The members of the team, each by itself.
  public static let members = EventParts(rawValue: 2)
  /// The team as a whole.
  public static let team = EventParts(rawValue: 4)
}

extension Rule {
  /// The id of the rule's type.
  public var id: RuleID { Self.id }
}
