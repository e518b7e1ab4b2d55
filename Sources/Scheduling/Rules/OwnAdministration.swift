/// No `member` expert of a beneficiary is in a national team.
public struct OwnAdministration: EligibilityRule {
  public static let id: RuleID = "own-administration"
  public static let candidateFacets: Facets = .request

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let request = scenario[candidate.placement.request]
    let expert = scenario[candidate.expert]
    guard request.kind == .national, expert.organisation == .member,
      request.beneficiaries.contains(expert.administration)
    else { return nil }
    return Objection(id, "\(expert.id) is from the beneficiary")
  }
}
