/// An expert is not sent where they don't travel to.
public struct NotTo: EligibilityRule {
  public static let id: RuleID = "not-to"
  public static let candidateFacets: Facets = .venue

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    guard let venue = candidate.placement.venue else { return nil }
    let host = scenario[venue].administration
    guard scenario[candidate.expert].notTo.contains(host) else { return nil }
    return Objection(id, "\(scenario[candidate.expert].id) does not go to \(scenario[host].code)")
  }
}
