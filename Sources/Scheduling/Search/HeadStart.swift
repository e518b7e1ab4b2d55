/// What is known before a run begins: a good schedule, and what is proved about it.
///
/// It changes how long a run takes, and which of several equally good schedules it finds; what an
/// engine can use of it is up to the engine.
public struct HeadStart: Sendable {
  /// Events that make a good schedule, as far as they are still possible.
  public var events: [Event]
  /// What the schedule counts where the bounds hold.
  public var levels: LevelValues
  /// What no schedule goes below that is equal on the levels above.
  public var bounds: [Level: Int]
  /// What requests may choose from in a scenario like the one to draft for, so that only what may differ
  /// need be listed.
  var catalogue: Catalogue?

  /// Tells what is known.
  public init(events: [Event], levels: LevelValues = LevelValues(), bounds: [Level: Int] = [:]) {
    self.events = events
    self.levels = levels
    self.bounds = bounds
  }

  /// What requests may choose from in a scenario.
  func catalogue(of scenario: Scenario) -> Catalogue {
    catalogue.map { Catalogue(of: scenario, like: $0, for: Set(scenario.requestRefs)) }
      ?? Catalogue(of: scenario)
  }

  /// The bound of a level for schedules that count so much on the levels above it.
  func bound(of level: Level, under values: LevelValues) -> Int? {
    let isEqualAbove = Level.allCases.allSatisfy { $0 >= level || values[$0] == levels[$0] }
    return isEqualAbove ? bounds[level] : nil
  }
}
