/// A large enough share of the `member` experts in teams is of contributor administrations.
///
/// Counted in hundreds as in `TargetExpertShare`.
public struct TargetContributorShare: LimitRule, ObjectiveRule {
  public static let id: RuleID = "target-contributor-share"
  public static let level = Level.targets

  public func usages(by candidate: Candidate, in scenario: Scenario) -> [Usage] {
    let expert = scenario[candidate.expert]
    guard expert.organisation == .member else { return [] }
    let credit = scenario[expert.administration].isContributor ? 100 : 0
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
