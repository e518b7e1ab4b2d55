/// An event takes place at a venue its request allows.
///
/// Where the request names none: a national one at a venue of a beneficiary's administration, any
/// other at a Regional Training Centre.
public struct VenueAllowed: EligibilityRule {
  public static let id: RuleID = "venue-allowed"
  public static let placementFacets: Facets = .venue

  public func shortlist(for request: Ref<Request>, in scenario: Scenario) -> [Ref<Venue>]? {
    let request = scenario[request]
    if let venues = request.venues { return Set(venues).sorted() }
    guard request.kind == .national else { return scenario.trainingCentres }
    return request.beneficiaries.flatMap { scenario.venuesByAdministration[$0.index] }.sorted()
  }

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let venue = placement.venue else { return nil }
    let request = scenario[placement.request]
    if let venues = request.venues {
      guard !venues.contains(venue) else { return nil }
      return Objection(id, "\(scenario[venue].id) is not among the venues of the request")
    }
    guard request.kind == .national else {
      guard scenario[venue].kind != .rtc else { return nil }
      return Objection(id, "\(scenario[venue].id) is not a Regional Training Centre")
    }
    guard !request.beneficiaries.contains(scenario[venue].administration) else { return nil }
    return Objection(id, "\(scenario[venue].id) is not in a beneficiary's administration")
  }
}
