/// One of the six things a schedule is judged by, compared in order; smaller is better.
public enum Level: Int, CaseIterable, Comparable, Sendable {
  /// Mandatory requests without an event.
  case mandatory
  /// Baseline events given up, and confirmed ones changed.
  case commitments
  /// The weight of the requests without an event.
  case unmet
  /// The weighted shortfall of the targets.
  case targets
  /// How far the events moved from the baseline.
  case disruption
  /// What the planner would pay for the rest, in currency units.
  case quality

  /// The name in files and on screens.
  public var id: String { "\(self)" }

  /// The level of a name.
  public init?(id: some StringProtocol) {
    guard let level = Level.allCases.first(where: { $0.id == id }) else { return nil }
    self = level
  }

  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
