/// An event meets no calendar entry that covers it.
public struct CalendarClear: EligibilityRule {
  public static let id: RuleID = "calendar-clear"
  public static let candidateFacets: Facets = .span
  public static let placementFacets: Facets = .span

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let span = placement.span else { return nil }
    let entry = scenario.contents.calendar.first {
      $0.span.overlaps(span) && covers($0.scope, placement, scenario)
    }
    return entry.map { Objection(id, "meets \($0.event) (\($0.span))") }
  }

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    guard scenario[candidate.expert].organisation == .office, let span = candidate.placement.span
    else { return nil }
    let entry = scenario.contents.calendar.first { entry in
      guard entry.scope == .office else { return false }
      return entry.span.overlaps(candidate.mission(in: scenario) ?? span)
    }
    return entry.map { Objection(id, "the office is at \($0.event) (\($0.span))") }
  }

  public func turns(of candidate: Candidate, in scenario: Scenario) -> [Day] {
    guard scenario[candidate.expert].organisation == .office else { return [] }
    return scenario.contents.calendar.filter { $0.scope == .office }
      .flatMap { [$0.span.first, $0.span.last + 1] }
  }

  private func covers(
    _ scope: CalendarEntry.Scope, _ placement: Placement, _ scenario: Scenario
  ) -> Bool {
    let kind = scenario[placement.request].kind
    let host = placement.venue.map { scenario[$0].administration }
    let isHeldThere = host.map { scope.covers($0, in: scenario) } ?? false
    func isForThere() -> Bool {
      scenario[placement.request].beneficiaries.contains { scope.covers($0, in: scenario) }
    }
    switch scope {
    case .all: return true
    case .office: return false
    case .administration: return isHeldThere || kind == .national && isForThere()
    case .subregion:
      let concerns = kind == .national || kind == .subRegional
      return isHeldThere || concerns && isForThere()
    }
  }
}
