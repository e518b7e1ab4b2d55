/// A large enough share of the `member` experts in teams is of contributor administrations.
///
/// Counted in hundreds as in `TargetExpertShare`.
public struct TargetContributorShare: LimitRule, ObjectiveRule {
  public static let id: RuleID = "target-contributor-share"
  public static let level = Level.targets
  public static let parts: EventParts = .members

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let home = scenario[candidate.expert].administration
    guard scenario[candidate.expert].organisation == .member else { return [] }
    let credit = scenario[home].isContributor ? 100 : 0
    return scenario.targets(.contributorShare, counting: candidate.placement).map {
      Usage(of: .target($0.index), amount: credit - $0.target.atLeast)
    }
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.targets(.contributorShare).map { index, target in
      Penalty(
        id, level, .target(index), .shortfall(atLeast: 0, unit: 100, price: target.weight))
    }
  }
}
