/// A baseline event keeps its fund.
public struct DisruptionFund: ObjectiveRule {
  public static let id: RuleID = "disruption-fund"
  public static let level = Level.disruption
  public static let parts: EventParts = .placement

  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool {
    scenario.baseline(of: request)?.fund != nil
  }

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let before = scenario.baseline(of: placement.request), let old = before.fund,
      let new = placement.fund, new != old
    else { return 0 }
    return scenario.settings.disruption.fund * scenario.settings.factor(of: before.state)
  }
}
