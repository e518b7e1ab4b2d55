/// What a pinned decision gives holds if the event takes place; a declined one bars its experts.
public struct Pinned: EligibilityRule {
  public static let id: RuleID = "pinned"
  public static let candidateFacets: Facets = .request
  public static let placementFacets: Facets = [.venue, .span]

  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool {
    scenario.pin(of: request)?.fund != nil
  }

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    guard let pin = scenario.pin(of: placement.request) else { return nil }
    if let day = pin.firstDay, let span = placement.span, span.first != day {
      return Objection(id, "the first day is pinned to \(day)")
    }
    if let venue = pin.venue, let other = placement.venue, other != venue {
      return Objection(id, "the venue is pinned to \(scenario[venue].id)")
    }
    if let fund = pin.fund, let other = placement.fund, other != fund {
      return Objection(id, "the fund is pinned to \(scenario[fund].id)")
    }
    return nil
  }

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    let declined = scenario.decisions(on: candidate.placement.request).contains {
      $0.state == .declined && $0.experts?.contains(candidate.expert) ?? false
    }
    return declined ? Objection(id, "\(scenario[candidate.expert].id) has declined") : nil
  }

  public func objection(to event: Event, in scenario: Scenario) -> Objection? {
    guard let experts = scenario.pin(of: event.request)?.experts, !event.hasUnknownMembers,
      let missing = experts.first(where: { !event.experts.contains($0) })
    else { return nil }
    return Objection(id, "\(scenario[missing].id) is pinned to the team")
  }
}

extension Scenario {
  /// The pinned decision on a request.
  func pin(of request: Ref<Request>) -> Decision? {
    decisions(on: request).first { $0.state == .pinned }
  }

  /// The experts without whom a request has no event: pinned ones, and the team of a begun event.
  func requiredExperts(of request: Ref<Request>) -> [Ref<Expert>] {
    Set((pin(of: request)?.experts ?? []) + (begunEvent(of: request)?.experts ?? [])).sorted()
  }
}
