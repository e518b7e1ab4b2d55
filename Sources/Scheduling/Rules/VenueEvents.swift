/// A venue has no more events in the period than it takes.
public struct VenueEvents: LimitRule {
  public static let id: RuleID = "venue-events"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.venueRefs.compactMap { venue in
      scenario[venue].maxEvents.map { Limit(id, .venueEvents(venue), capacity: $0) }
    }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    placement.venue.map { [Usage(of: .venueEvents($0))] } ?? []
  }
}
