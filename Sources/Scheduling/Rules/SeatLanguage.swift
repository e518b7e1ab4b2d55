/// An expert speaks one of the seat's languages.
public struct SeatLanguage: EligibilityRule {
  public static let id: RuleID = "seat-language"

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let wanted = scenario[candidate.placement.request].seats[candidate.seat].languages
    let spoken = scenario[candidate.expert].languages
    guard !wanted.isEmpty, !wanted.contains(where: spoken.contains) else { return nil }
    return Objection(
      id, "\(scenario[candidate.expert].id) does not speak \(wanted.joined(separator: " or "))")
  }
}
