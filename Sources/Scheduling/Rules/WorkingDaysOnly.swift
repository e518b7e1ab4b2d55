/// A workshop of up to five days occupies consecutive working days of the venue's administration; a
/// longer one begins on a working day, occupies the next ones and skips the rest.
public struct WorkingDaysOnly: EligibilityRule {
  public static let id: RuleID = "working-days"
  public static let placementFacets: Facets = .span

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let span = placement.span, let venue = placement.venue else { return nil }
    let host = scenario[venue].administration
    let days = scenario[placement.request].days
    let required = days > Scenario.longestConsecutive ? [span.first] : span.days
    if let free = required.first(where: { !scenario.isWorkingDay($0, of: host) }) {
      return Objection(
        id, "\(free) (\(free.weekday)) is not a working day in \(scenario[host].code)")
    }
    guard let right = scenario.span(of: placement.request, from: span.first, in: host) else {
      return Objection(id, "\(scenario[host].code) works too seldom for \(days) working days")
    }
    guard right == span else {
      return Objection(id, "\(days) working days from \(span.first) end on \(right.last)")
    }
    return nil
  }
}
