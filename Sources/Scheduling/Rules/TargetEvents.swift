/// Enough events are delivered.
public struct TargetEvents: LimitRule, ObjectiveRule {
  public static let id: RuleID = "target-events"
  public static let level = Level.targets
  public static let parts: EventParts = .placement

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    scenario.targets(.events, counting: placement).map { Usage(of: .target($0.index)) }
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.targets(.events).map { index, target in
      Penalty(
        id, level, .target(index),
        .shortfall(atLeast: target.atLeast, unit: 1, price: target.weight))
    }
  }
}
