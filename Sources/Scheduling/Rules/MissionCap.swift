/// An expert has no more missions in the period than they take.
public struct MissionCap: LimitRule {
  public static let id: RuleID = "mission-cap"
  public static let parts: EventParts = .members

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.expertRefs.compactMap { expert in
      scenario[expert].maxMissions.map { Limit(id, .missions(expert), capacity: $0) }
    }
  }

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    [Usage(of: .missions(candidate.expert))]
  }
}
