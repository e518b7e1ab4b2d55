/// The same administration is not asked again and again: the n-th mission of its `member` experts costs
/// n − 1 times a price.
public struct RepeatAdministration: LimitRule, ObjectiveRule {
  public static let id: RuleID = "repeat-administration"
  public static let level = Level.quality
  public static let parts: EventParts = .members

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let home = scenario[candidate.expert].administration
    guard scenario[candidate.expert].organisation == .member else { return [] }
    return [Usage(of: .administrationMissions(home))]
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    let price = scenario.settings.quality.repeatAdministration
    return scenario.administrationRefs.map {
      Penalty(id, level, .administrationMissions($0), .repeats(price: price))
    }
  }
}
