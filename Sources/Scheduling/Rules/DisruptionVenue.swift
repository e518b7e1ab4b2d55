/// A baseline event keeps its venue.
public struct DisruptionVenue: ObjectiveRule {
  public static let id: RuleID = "disruption-venue"
  public static let level = Level.disruption
  public static let parts: EventParts = .placement

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let before = scenario.baseline(of: placement.request), let old = before.venue,
      let new = placement.venue, new != old
    else { return 0 }
    return scenario.settings.disruption.venue * scenario.settings.factor(of: before.state)
  }
}
