/// The events of the baseline whose requests are open are not given up.
///
/// Each that is costs the factor of its state. A cancelled request frees the planner from its event,
/// and so does one that has become tentative.
public struct CommitmentsKept: ObjectiveRule {
  public static let id: RuleID = "commitment-withdrawn"
  public static let level = Level.commitments
  public static let parts: EventParts = []

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.baseline.filter { scenario[$0.request].status == .open }.map { event in
      let price = scenario.settings.factor(of: event.state)
      return Penalty(
        id, level, .request(event.request), .shortfall(atLeast: 1, unit: 1, price: price))
    }
  }
}
