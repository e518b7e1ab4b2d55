/// A baseline event keeps its experts: each removed and each added one has a price.
///
/// All are taken as removed at first; each who is in the team again gives the price back.
public struct DisruptionExperts: ObjectiveRule {
  public static let id: RuleID = "disruption-experts"
  public static let level = Level.disruption
  public static let parts: EventParts = [.placement, .members]

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let (experts, price) = terms(placement.request, scenario) else { return 0 }
    return price * experts.count
  }

  public func charge(for candidate: Candidate, in scenario: Scenario) -> Int {
    guard let (experts, price) = terms(candidate.placement.request, scenario) else { return 0 }
    return experts.contains(candidate.expert) ? -price : price
  }

  private func terms(_ request: Ref<Request>, _ scenario: Scenario)
    -> (experts: [Ref<Expert>], price: Int)?
  {
    guard let before = scenario.baseline(of: request), let experts = before.experts else {
      return nil
    }
    let price = scenario.settings.disruption.expert * scenario.settings.factor(of: before.state)
    return (experts, price)
  }
}
