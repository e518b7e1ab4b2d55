import TestSupport

@testable import Scheduling

/// Random years whose requests fall apart into blocks that share experts, venues and targets, but no fund.
enum BlockYear {
  /// Makes a year.
  ///
  /// - Parameters:
  ///   - seed: What it is drawn by.
  ///   - funds: The numbers of the funds that pay for the first requests; then they begin again.
  /// - Returns: The year.
  static func make(seed: Int, funds: [Int] = [0, 1, 2, 3, 4]) -> Scenario {
    var year = RandomScenario.make(
      seed: seed, requests: 30...40, experts: 25...30, harshness: 5)
    year.contents.funds = Set(funds).sorted().map { Fund(id: "F\($0)", budget: 20_000) }
    for request in year.contents.requests.indices {
      year.contents.requests[request].funds = [Ref(funds[request % funds.count])]
    }
    year.contents.sequences = []
    year.baseline = nil
    return year.scenario
  }
}
