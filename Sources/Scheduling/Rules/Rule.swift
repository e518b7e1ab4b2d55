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

extension Rule {
  /// The id of the rule's type.
  public var id: RuleID { Self.id }
}
