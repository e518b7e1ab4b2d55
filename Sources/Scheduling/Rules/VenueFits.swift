/// A venue has a seat for every participant and every facility asked for.
public struct VenueFits: EligibilityRule {
  public static let id: RuleID = "venue-fits"
  public static let placementFacets: Facets = .venue

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let ref = placement.venue else { return nil }
    let request = scenario[placement.request]
    let venue = scenario[ref]
    if let seats = venue.seats, seats < request.participants {
      return Objection(
        id,
        "\(venue.id) has \(Amount.text(seats, "seat")) for "
          + Amount.text(request.participants, "participant"))
    }
    let missing = request.facilities.first { !venue.facilities.contains($0) }
    return missing.map { Objection(id, "\(venue.id) has no \($0)") }
  }
}
