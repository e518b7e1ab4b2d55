/// On no day a venue has more events than rooms.
public struct VenueRooms: LimitRule {
  public static let id: RuleID = "venue-rooms"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.venueRefs.map { Limit(id, .venueDays($0), capacity: scenario[$0].rooms) }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    guard let venue = placement.venue, let span = placement.span else { return [] }
    return [Usage(of: .venueDays(venue), span.numbers)]
  }
}
