/// An event meets no closure of its venue.
public struct VenueOpen: EligibilityRule {
  public static let id: RuleID = "venue-open"
  public static let placementFacets: Facets = .span

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let span = placement.span, let venue = placement.venue else { return nil }
    let closure = scenario[venue].closures.first { $0.span.overlaps(span) }
    return closure.map { closure in
      let reason = closure.name.isEmpty ? "" : ": \(closure.name)"
      return Objection(id, "\(scenario[venue].id) is closed \(closure.span)\(reason)")
    }
  }
}
