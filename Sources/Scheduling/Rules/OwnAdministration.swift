/// No `member` expert of a beneficiary is in a national team.
public struct OwnAdministration: EligibilityRule {
  public static let id: RuleID = "own-administration"
  public static let candidateFacets: Facets = .request

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let home = scenario[candidate.expert].administration
    guard scenario[candidate.placement.request].kind == .national,
      scenario[candidate.expert].organisation == .member,
      scenario[candidate.placement.request].beneficiaries.contains(home)
    else { return nil }
    return Objection(id, "\(scenario[candidate.expert].id) is from the beneficiary")
  }
}
