/// Events begin in the week their beneficiaries prefer.
public struct WeekFromPreferred: ObjectiveRule {
  public static let id: RuleID = "week-from-preferred"
  public static let level = Level.quality
  public static let parts: EventParts = .placement

  public func charge(for placement: Placement, in scenario: Scenario) -> Int {
    guard let preferred = scenario[placement.request].preferred, let span = placement.span else {
      return 0
    }
    return scenario.settings.quality.weekFromPreferred * (abs(span.first - preferred) / 7)
  }
}
