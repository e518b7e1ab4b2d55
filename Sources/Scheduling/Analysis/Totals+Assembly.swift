extension Totals {
  /// Adds up events.
  ///
  /// What is unknown in them counts nothing.
  public init(of events: [Event], in scenario: Scenario) {
    let sums = ScheduleSums(events: events, scenario: scenario)
    self.init(
      funds: scenario.fundRefs.map(sums.fund), experts: sums.experts,
      administrations: scenario.administrationRefs.map(sums.administration),
      subregions: sums.subregions, targets: scenario.contents.targets.indices.map(sums.target),
      months: sums.months)
  }
}
