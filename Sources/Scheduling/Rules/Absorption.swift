/// Between the spans of two national events of one beneficiary lie free days to absorb the first.
///
/// As with an expert's rest, the days after an event are counted as taken by it.
public struct Absorption: LimitRule {
  public static let id: RuleID = "absorption"
  public static let parts: EventParts = .placement

  public func limits(in scenario: Scenario) -> [Limit] {
    guard scenario.settings.absorptionDays != nil else { return [] }
    return scenario.administrationRefs.map { Limit(id, .absorptionDays($0), capacity: 1) }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    guard scenario[placement.request].kind == .national, let span = placement.span,
      let days = scenario.settings.absorptionDays
    else { return [] }
    let taken = span.widened(before: 0, after: days).numbers
    return scenario[placement.request].beneficiaries.map { Usage(of: .absorptionDays($0), taken) }
  }
}
