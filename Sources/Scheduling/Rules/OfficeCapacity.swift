/// On no day there are more events than the office can look after.
public struct OfficeCapacity: LimitRule {
  public static let id: RuleID = "office-capacity"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.settings.officeCapacity.map { [Limit(id, .officeDays, capacity: $0)] } ?? []
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    guard scenario.settings.officeCapacity != nil, let span = placement.span else { return [] }
    return [Usage(of: .officeDays, span.numbers)]
  }
}
