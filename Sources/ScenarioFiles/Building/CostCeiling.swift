import Scheduling

/// What an event of a request can cost at most, at the highest prices of a scenario.
///
/// With the bounds of every number in the tables it keeps all sums in range: the quality level of
/// 5,000 events is at most 5,000 × 100 × `highest` = 5 × 10^17, and `Int` ends at 9 × 10^18.
struct CostCeiling {
  /// The most that an event may be able to cost.
  static let highest = 1_000_000_000_000

  private let fare: Int
  private let perDiem: Int
  private let dayCost: Int
  private let travelDays: Int

  /// Finds the highest prices.
  init(of contents: ScenarioContents) {
    let settings = contents.settings
    let formula = settings.fare.base + settings.fare.perKm.timesRoundedUp(DistanceBands.farthest)
    fare = contents.fares.map(\.fare).reduce(formula, max)
    perDiem = contents.administrations.map(\.perDiem).max() ?? 0
    dayCost = contents.venues.map(\.dayCost).max() ?? 0
    travelDays = settings.travelDays.map(\.days).max() ?? 0
  }

  /// The most that an event of a request costs.
  func cost(of request: Request) -> Int {
    let length = Scenario.longestSpan(ofDays: request.days)
    let delegate = fare + perDiem * (length + 2)
    let mission = fare + perDiem * (length + 2 * travelDays)
    return dayCost * request.days + delegate * request.delegates + mission * request.seats.count
  }
}
