/// Each expert who fills a shadow seat of a national event at least once earns a bonus.
public struct Conversion: LimitRule, ObjectiveRule {
  public static let id: RuleID = "conversion"
  public static let level = Level.quality
  public static let parts: EventParts = .members

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    guard scenario[candidate.placement.request].kind == .national,
      candidate.seat(in: scenario).isShadow
    else { return [] }
    return [Usage(of: .shadowMissions(candidate.expert))]
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    let bonus = scenario.settings.quality.conversion
    return scenario.expertRefs.map { expert in
      Penalty(
        id, level, .shadowMissions(expert), .shortfall(atLeast: 1, unit: 1, price: bonus),
        offset: -bonus)
    }
  }
}
