/// The calendar days of an expert's missions, travel included, are no more than they give.
public struct MissionDays: LimitRule {
  public static let id: RuleID = "mission-days"
  public static let parts: EventParts = .members

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.expertRefs.compactMap { expert in
      scenario[expert].maxDays.map { Limit(id, .missionDays(expert), capacity: $0) }
    }
  }

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    guard scenario[candidate.expert].maxDays != nil, let mission = candidate.mission(in: scenario)
    else { return [] }
    return [Usage(of: .missionDays(candidate.expert), amount: mission.length)]
  }
}
