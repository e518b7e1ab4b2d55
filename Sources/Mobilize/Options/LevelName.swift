public import ArgumentParser
public import Scheduling

extension Level: ExpressibleByArgument {
  /// The level of a name.
  public init?(argument: String) { self.init(id: argument) }

  /// The names of all levels, in the order in which they are compared.
  public static var allValueStrings: [String] { allCases.map(\.id) }

  /// What each level counts.
  public static var allValueDescriptions: [String: String] {
    [
      "mandatory": "mandatory requests without an event",
      "commitments": "what others rely on and is given up",
      "unmet": "the weight of the requests without an event",
      "targets": "the weight of what targets are short of",
      "disruption": "changes of an earlier schedule",
      "quality": "money, and what the planner would pay to avoid",
    ]
  }

  /// How the level is shown where it is a default.
  public var defaultValueDescription: String { id }
}
