/// Enough different administrations benefit.
public struct TargetBeneficiaries: LimitRule, ObjectiveRule {
  public static let id: RuleID = "target-beneficiaries"
  public static let level = Level.targets
  public static let parts: EventParts = .placement

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    scenario.targets(.beneficiaries, counting: placement).flatMap { index, target -> [Usage] in
      let counted = scenario[placement.request].beneficiaries.filter {
        target.filter.subregions?.contains(scenario[$0].subregion) ?? true
      }
      return counted.map { Usage(of: .targetBeneficiaries(index), $0.index...$0.index) }
    }
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.targets(.beneficiaries).map { index, target in
      Penalty(
        id, level, .targetBeneficiaries(index),
        .distinctShortfall(atLeast: target.atLeast, price: target.weight))
    }
  }
}
