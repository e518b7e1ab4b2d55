extension Event {
  /// How much others rely on the event as it is: what was decided about it, if it is as decided.
  public func state(in scenario: Scenario) -> BaselineEvent.State {
    guard let known = scenario.baseline(of: request), !known.isChanged(by: self) else {
      return .draft
    }
    return known.state
  }
}
