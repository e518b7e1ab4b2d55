/// The money spent.
public struct Cost: ObjectiveRule {
  public static let id: RuleID = "cost"
  public static let level = Level.quality
  public static let parts: EventParts = [.placement, .members]

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let venue = placement.venue, let span = placement.span else { return 0 }
    return scenario.settings.quality.cost
      * scenario.fixedCost(of: placement.request, at: venue, on: span)
  }

  public func charge(for candidate: Candidate, in scenario: Scenario) -> Int {
    guard let venue = candidate.placement.venue, let span = candidate.placement.span else {
      return 0
    }
    return scenario.settings.quality.cost
      * scenario.missionCost(of: candidate.expert, to: venue, on: span)
  }
}
