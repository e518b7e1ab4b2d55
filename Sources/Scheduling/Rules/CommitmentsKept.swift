/// The events of the baseline whose requests stand are not given up.
///
/// Each that is costs the factor of its state. A tentative request stands: only a cancelled one frees
/// the planner from its event.
public struct CommitmentsKept: ObjectiveRule {
  public static let id: RuleID = "commitment-withdrawn"
  public static let level = Level.commitments

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.baseline.filter { !scenario[$0.request].isCancelled }.map { event in
      let price = scenario.settings.factor(of: event.state)
      return Penalty(
        id, level, .request(event.request), .shortfall(atLeast: 1, unit: 1, price: price))
    }
  }
}
