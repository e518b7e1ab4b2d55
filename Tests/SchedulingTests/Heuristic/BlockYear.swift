import TestSupport

@testable import Scheduling

/// Random years whose requests fall apart into blocks that share experts, venues and targets, but no fund.
enum BlockYear {
  static func make(seed: Int, funds: Int = 5) -> Scenario {
    var year = RandomScenario.make(
      seed: seed, requests: 30...40, experts: 25...30, harshness: 5)
    year.contents.funds = (0..<funds).map { Fund(id: "F\($0)", budget: 20_000) }
    for request in year.contents.requests.indices {
      year.contents.requests[request].funds = [Ref(request % funds)]
    }
    year.contents.sequences = []
    year.baseline = nil
    return year.scenario
  }
}
