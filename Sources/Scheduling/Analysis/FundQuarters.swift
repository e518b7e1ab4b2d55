/// What each fund spends in each quarter of the period, by the events' first days.
public struct FundQuarters: Hashable, Sendable {
  /// The quarters, from 1.
  public let quarters: ClosedRange<Int>
  /// What each fund spends in each of them, in currency units, in the scenario's order of funds.
  ///
  /// Events without a first day or a cost count nothing.
  public let amounts: [[Int]]

  /// Adds up events.
  public init(of events: [Event], in scenario: Scenario) {
    let quarters = 1...max(1, scenario.quarter(of: scenario.period.last))
    var amounts = scenario.fundRefs.map { _ in Array(repeating: 0, count: quarters.count) }
    for event in events {
      guard let fund = event.placement.fund, let day = event.placement.span?.first else { continue }
      let quarter = scenario.quarter(of: day)
      guard quarters.contains(quarter) else { continue }
      amounts[fund.index][quarter - quarters.lowerBound] += event.cost(in: scenario) ?? 0
    }
    self.quarters = quarters
    self.amounts = amounts
  }
}
