/// A reference to one entity of a scenario: its place in the scenario's list of that kind.
///
/// Ids are what people read and write; references are what rules and engines compute with, so that
/// a look-up is an array access and a fund can't be taken for a venue.
public struct Ref<Entity>: Hashable, Comparable, Sendable {
  /// The place in the scenario's list, from 0.
  public let index: Int

  /// Refers to the entity at a place of the scenario's list.
  public init(_ index: Int) { self.index = index }

  public static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
