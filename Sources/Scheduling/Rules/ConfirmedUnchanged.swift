/// Confirmed events of the baseline are not changed in any way.
public struct ConfirmedUnchanged: ObjectiveRule {
  public static let id: RuleID = "confirmed-changed"
  public static let level = Level.commitments
  public static let parts: EventParts = .team

  public func charge(for event: Event, in scenario: Scenario) -> Int {
    guard let confirmed = scenario.confirmedEvent(of: event.request) else { return 0 }
    return confirmed.isChanged(by: event) ? 1 : 0
  }
}

extension Scenario {
  /// The confirmed baseline event of a request.
  func confirmedEvent(of request: Ref<Request>) -> BaselineEvent? {
    guard let event = baseline(of: request), event.state == .confirmed else { return nil }
    return event
  }
}

extension BaselineEvent {
  /// Whether a placement differs in anything both give.
  func isChanged(by placement: Placement) -> Bool {
    differs(firstDay, placement.span?.first) || differs(venue, placement.venue)
      || differs(fund, placement.fund)
  }

  /// Whether an event differs in anything both give.
  func isChanged(by event: Event) -> Bool {
    isChanged(by: event.placement)
      || !event.hasUnknownMembers && differs(experts, event.experts.sorted())
  }

  private func differs<Value: Equatable>(_ before: Value?, _ after: Value?) -> Bool {
    guard let before, let after else { return false }
    return before != after
  }
}
