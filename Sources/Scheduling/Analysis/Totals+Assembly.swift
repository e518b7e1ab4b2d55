extension Totals {
  /// Adds up events.
  ///
  /// What is unknown in them counts nothing.
  public init(of events: [Event], in scenario: Scenario) {
    var sums = ScheduleSums(in: scenario)
    for event in events { sums.add(event) }
    self.init(
      funds: sums.funds, experts: sums.experts.filter { $0.missions > 0 },
      administrations: sums.administrations, subregions: sums.subregions,
      targets: sums.targets, months: sums.months)
  }
}
