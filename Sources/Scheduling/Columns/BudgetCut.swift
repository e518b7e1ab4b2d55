/// An inequality that budgets imply for whole events, if not for parts of them.
///
///     Σ weight[request, cost of the event] · x[event paid by one of the funds] ≤ capacity
///
/// Two kinds are found: of requests whose events cost more than some funds have together, one is paid by
/// somebody else or by nobody (`CoverSeparation`); and any that the budget of one small fund implies
/// (`KnapsackSeparation`).
struct BudgetCut: Hashable, Sendable {
  /// What an event of each request counts, by what it costs; requests of which none counts are left out.
  let weights: [Ref<Request>: CostSteps]
  /// The most that events count in all.
  let capacity: Double
  let funds: Set<Ref<Fund>>

  /// What a column counts.
  func weight(of column: Column) -> Double {
    guard let fund = column.event.placement.fund, funds.contains(fund) else { return 0 }
    return weights[column.request]?.amount(ofCost: column.cost) ?? 0
  }
}
