/// A request has at most one event.
public struct OneEvent: LimitRule {
  public static let id: RuleID = "one-event"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.requestRefs.map { Limit(id, .request($0), capacity: 1) }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    [Usage(of: .request(placement.request))]
  }
}
