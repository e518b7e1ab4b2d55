/// The events a fund sponsors cost no more than its budget.
public struct FundBudget: LimitRule {
  public static let id: RuleID = "fund-budget"
  public static let parts: EventParts = [.placement, .members]

  public func limits(in scenario: Scenario) -> [Limit] {
    scenario.fundRefs.compactMap { fund in
      scenario[fund].budget.map { Limit(id, .fundBudget(fund), capacity: $0) }
    }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    guard let fund = placement.fund, let venue = placement.venue, let span = placement.span else {
      return []
    }
    let cost = scenario.fixedCost(of: placement.request, at: venue, on: span)
    return [Usage(of: .fundBudget(fund), amount: cost)]
  }

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let placement = candidate.placement
    guard let fund = placement.fund, let venue = placement.venue, let span = placement.span else {
      return []
    }
    let cost = scenario.missionCost(of: candidate.expert, to: venue, on: span)
    return [Usage(of: .fundBudget(fund), amount: cost)]
  }
}
