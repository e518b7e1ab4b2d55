/// An event lies in the period and in its request's window, and begins after the notice.
///
/// A first day before planning date and notice is allowed where a decision or the baseline already
/// gives it. What began before the planning date stays as the baseline has it.
public struct RequestedWindow: EligibilityRule {
  public static let id: RuleID = "requested-window"
  public static let candidateFacets: Facets = .request
  public static let placementFacets: Facets = [.venue, .span]

  public func asksForFund(of request: Ref<Request>, in scenario: Scenario) -> Bool {
    scenario.begunEvent(of: request)?.fund != nil
  }

  public func objection(to placement: Placement, in scenario: Scenario) -> Objection? {
    if let begun = scenario.begunEvent(of: placement.request) {
      return objection(to: placement, unlike: begun)
    }
    guard let span = placement.span else { return nil }
    let window = scenario.window(of: placement.request)
    guard span.first >= window.first, span.last <= window.last, window.first <= window.last else {
      return Objection(
        id, "\(span) is not within the window \(window.first)..\(window.last)")
    }
    let opening = scenario.settings.firstNewDay
    guard span.first >= opening || scenario.isFirstDayGiven(span.first, for: placement.request)
    else {
      return Objection(id, "\(span.first) is before \(opening), the planning date plus notice")
    }
    return nil
  }

  public func objection(to candidate: Candidate, in scenario: Scenario) -> Objection? {
    guard let team = scenario.begunEvent(of: candidate.placement.request)?.experts,
      !team.contains(candidate.expert)
    else { return nil }
    return Objection(id, "the event has begun with another team")
  }

  public func objection(to event: Event, in scenario: Scenario) -> Objection? {
    guard let team = scenario.begunEvent(of: event.request)?.experts, !event.hasUnknownMembers,
      let missing = team.first(where: { !event.experts.contains($0) })
    else { return nil }
    return Objection(id, "the event has begun with \(scenario[missing].id) in its team")
  }

  private func objection(to placement: Placement, unlike begun: BaselineEvent) -> Objection? {
    let moved = differs(placement.span?.first, begun.firstDay)
    let elsewhere = differs(placement.venue, begun.venue)
    let refunded = differs(placement.fund, begun.fund)
    guard moved || elsewhere || refunded else { return nil }
    return Objection(id, "the event has begun and stays as it is")
  }

  private func differs<Value: Equatable>(_ proposed: Value?, _ begun: Value?) -> Bool {
    guard let proposed, let begun else { return false }
    return proposed != begun
  }
}

extension Scenario {
  /// The first and last day an event of a request may have; the last may lie before the first.
  public func window(of request: Ref<Request>) -> (first: Day, last: Day) {
    (
      max(period.first, self[request].earliest ?? period.first),
      min(period.last, self[request].latest ?? period.last)
    )
  }

  /// The baseline event of a request if it began before the planning date.
  public func begunEvent(of request: Ref<Request>) -> BaselineEvent? {
    guard let event = baseline(of: request), let first = event.firstDay,
      first < settings.planningDate
    else { return nil }
    return event
  }

  /// Whether a decision or the baseline gives a request's event this first day.
  func isFirstDayGiven(_ day: Day, for request: Ref<Request>) -> Bool {
    baseline(of: request)?.firstDay == day
      || decisions(on: request).contains { $0.state != .declined && $0.firstDay == day }
  }
}
