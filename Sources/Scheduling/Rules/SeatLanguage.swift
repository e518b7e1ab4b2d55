/// An expert speaks one of the seat's languages.
public struct SeatLanguage: EligibilityRule {
  public static let id: RuleID = "seat-language"

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let wanted = candidate.seat(in: scenario).languages
    let expert = scenario[candidate.expert]
    guard !wanted.isEmpty, !wanted.contains(where: expert.languages.contains) else { return nil }
    return Objection(id, "\(expert.id) does not speak \(wanted.joined(separator: " or "))")
  }
}
