/// Requests without an event cost their weight, tentative ones a quarter of it, rounded up.
public struct UnmetWeight: ObjectiveRule {
  public static let id: RuleID = "unmet"
  public static let level = Level.unmet
  public static let parts: EventParts = []

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.requestRefs.filter { !scenario[$0].isCancelled }.map {
      let price = scenario[$0].unmetWeight
      return Penalty(id, level, .request($0), .shortfall(atLeast: 1, unit: 1, price: price))
    }
  }
}
