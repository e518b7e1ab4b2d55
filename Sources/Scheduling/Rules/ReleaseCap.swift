/// On no day more `member` experts of an administration are on a mission than it releases.
public struct ReleaseCap: LimitRule {
  public static let id: RuleID = "release-cap"
  public static let parts: EventParts = .members

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.administrationRefs.compactMap { administration in
      scenario[administration].releaseCap.map {
        Limit(id, .releaseDays(administration), capacity: $0)
      }
    }
  }

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let home = scenario[candidate.expert].administration
    guard scenario[candidate.expert].organisation == .member, scenario[home].releaseCap != nil,
      let mission = candidate.mission(in: scenario)
    else { return [] }
    return [Usage(of: .releaseDays(home), mission.numbers)]
  }
}
