/// A large enough share of the events has an expert, not of `wco`, who serves on a full accreditation.
///
/// An event with one adds 100 − p, one without −p, p being the percentage; the shortfall is the number of
/// hundreds, begun ones too, by which the sum is below 0, which is ceil(p % of events) − count.
public struct TargetExpertShare: LimitRule, ObjectiveRule {
  public static let id: RuleID = "target-expert-share"
  public static let level = Level.targets
  public static let parts: EventParts = [.placement, .team]

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    scenario.targets(.expertShare, counting: placement).map {
      Usage(of: .target($0.index), amount: -$0.target.atLeast)
    }
  }

  public func usages(by event: Event, in scenario: Scenario) -> [Usage] {
    let isAccredited = event.candidates.contains {
      Traits(of: $0, in: scenario).contains(.accredited)
    }
    guard isAccredited else { return [] }
    return scenario.targets(.expertShare, counting: event.placement).map {
      Usage(of: .target($0.index), amount: 100)
    }
  }

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.targets(.expertShare).map { index, target in
      Penalty(
        id, level, .target(index), .shortfall(atLeast: 0, unit: 100, price: target.weight))
    }
  }
}
