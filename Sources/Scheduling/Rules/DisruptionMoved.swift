/// A baseline event keeps its first day; a change has a price, and so has each whole week of it.
public struct DisruptionMoved: ObjectiveRule {
  public static let id: RuleID = "disruption-moved"
  public static let level = Level.disruption
  public static let parts: EventParts = .placement

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let before = scenario.baseline(of: placement.request), let old = before.firstDay,
      let new = placement.span?.first, new != old
    else { return 0 }
    let prices = scenario.settings.disruption
    return (prices.moved + prices.week * (abs(new - old) / 7))
      * scenario.settings.factor(of: before.state)
  }
}
