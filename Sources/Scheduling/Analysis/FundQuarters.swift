/// What each fund spends in each quarter of the period, by the events' first days.
public struct FundQuarters: Hashable, Sendable {
  /// The quarters, from 1.
  public let quarters: ClosedRange<Int>
  /// The places of the events each fund sponsors in each of them, in the scenario's order of funds.
  ///
  /// Events without a first day are in none.
  public let places: [[[Int]]]
  /// What each fund spends in each of them, in currency units; unknown costs count nothing.
  public let amounts: [[Int]]

  /// Adds up events.
  public init(of events: [Event], in scenario: Scenario) {
    let quarters = 1...max(1, scenario.quarter(of: scenario.period.last))
    var places = scenario.fundRefs.map { _ in [[Int]](repeating: [], count: quarters.count) }
    for (place, event) in events.enumerated() {
      guard let fund = event.placement.fund, let day = event.placement.span?.first else { continue }
      let quarter = scenario.quarter(of: day)
      guard quarters.contains(quarter) else { continue }
      places[fund.index][quarter - quarters.lowerBound].append(place)
    }
    self.quarters = quarters
    self.places = places
    amounts = places.map { quarters in
      quarters.map { $0.reduce(0) { $0 + (events[$1].cost(in: scenario) ?? 0) } }
    }
  }
}
