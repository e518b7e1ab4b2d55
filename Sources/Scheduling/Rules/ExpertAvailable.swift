/// A mission, travel included, meets no absence of the expert.
public struct ExpertAvailable: EligibilityRule {
  public static let id: RuleID = "expert-available"
  public static let candidateFacets: Facets = [.venue, .span]

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let absences = scenario[candidate.expert].absences
    guard !absences.isEmpty,
      let away = candidate.mission(in: scenario) ?? candidate.placement.span,
      let absence = absences.first(where: { $0.span.overlaps(away) })
    else { return nil }
    let reason = absence.name.isEmpty ? "" : ": \(absence.name)"
    return Objection(id, "\(scenario[candidate.expert].id) is absent \(absence.span)\(reason)")
  }

  public func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] {
    scenario[candidate.expert].absences.flatMap { [$0.span.first, $0.span.last + 1] }
  }
}
