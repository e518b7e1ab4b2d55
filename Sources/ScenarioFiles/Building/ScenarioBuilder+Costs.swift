import Scheduling

extension ScenarioBuilder {
  /// Refuses requests whose events could cost so much that sums would leave the range of `Int`.
  func checkCosts() {
    let ceiling = CostCeiling(of: contents)
    for (row, request) in zip(read(RequestTable.self).rows, contents.requests) {
      let most = ceiling.cost(of: request)
      guard most > CostCeiling.highest else { continue }
      row.report(
        \.id, row.id, "could cost \(most), more than \(CostCeiling.highest)",
        advice: "lower its delegates, days or seats, or the fares and per diems")
    }
  }
}
