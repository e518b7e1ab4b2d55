/// Mandatory requests have an event.
public struct MandatoryMet: ObjectiveRule {
  public static let id: RuleID = "mandatory"
  public static let level = Level.mandatory
  public static let parts: EventParts = []

  public func penalties(in scenario: Scenario) -> [Penalty] {
    scenario.requestRefs.filter { scenario[$0].isMandatory && !scenario[$0].isCancelled }.map {
      Penalty(id, level, .request($0), .shortfall(atLeast: 1, unit: 1, price: 1))
    }
  }
}
