/// The same administration is not asked again and again: the n-th mission of its `member` experts costs
/// n − 1 times a price.
public struct RepeatAdministration: LimitRule, ObjectiveRule {
  public static let id: RuleID = "repeat-administration"
  public static let level = Level.quality

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let expert = scenario[candidate.expert]
    guard expert.organisation == .member else { return [] }
    return [Usage(of: .administrationMissions(expert.administration))]
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    let price = scenario.settings.quality.repeatAdministration
    return scenario.administrationRefs.map {
      Penalty(id, level, .administrationMissions($0), .repeats(price: price))
    }
  }
}
