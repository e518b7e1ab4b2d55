/// Between the spans of two national events of one beneficiary lie free days to absorb the first.
///
/// As with an expert's rest, the days after an event are counted as taken by it.
public struct Absorption: LimitRule {
  public static let id: RuleID = "absorption"

  public func limits(in scenario: Scenario) -> [Limit] {
    guard scenario.settings.absorptionDays != nil else { return [] }
    return scenario.administrationRefs.map { Limit(id, .absorptionDays($0), capacity: 1) }
  }

  public func usages(by placement: Placement, in scenario: Scenario) -> [Usage] {
    let request = scenario[placement.request]
    guard request.kind == .national, let span = placement.span,
      let days = scenario.settings.absorptionDays
    else { return [] }
    let taken = span.widened(before: 0, after: days).numbers
    return request.beneficiaries.map { Usage(of: .absorptionDays($0), taken) }
  }
}
