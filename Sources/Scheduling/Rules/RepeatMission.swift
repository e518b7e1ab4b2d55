/// The same expert is not sent again and again: the n-th mission costs n − 1 times a price.
///
/// `MissionCap` counts the missions.
public struct RepeatMission: ObjectiveRule {
  public static let id: RuleID = "repeat-mission"
  public static let level = Level.quality
  public static let parts: EventParts = []

  public func penalties(in scenario: Scenario) -> [Penalty] {
    let price = scenario.settings.quality.repeatMission
    return scenario.expertRefs.map { Penalty(id, level, .missions($0), .repeats(price: price)) }
  }
}
