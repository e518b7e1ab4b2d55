/// An inequality that budgets imply for whole events: some funds together can't pay for dear events of all
/// of some requests, so they pay for all but one at most.
///
///     Σ x[event that costs so much or more, of a request in the cover, paid by one of the funds] ≤ |cover| − 1
///
/// E. Balas, "Facets of the Knapsack Polytope", Mathematical Programming 8, 1975.
struct CoverCut: Hashable, Sendable {
  /// From what cost on an event of each request counts, in currency units; 0 counts every event.
  ///
  /// There are the requests of the cover, which together cost more than the funds have, and those that
  /// can't stand in for one of them either, since they count only where they cost no less than the dearest.
  let leastCounted: [Ref<Request>: Int]
  /// How many requests are in the cover.
  let size: Int
  let funds: Set<Ref<Fund>>

  /// The most events it allows.
  var capacity: Int { size - 1 }

  /// From what cost on an event of a request counts that a fund pays for; nil where none does.
  func leastCounted(of request: Ref<Request>, paidBy fund: Ref<Fund>) -> Int? {
    funds.contains(fund) ? leastCounted[request] : nil
  }

  /// Whether a column counts.
  func counts(_ column: Column) -> Bool {
    guard let fund = column.event.placement.fund,
      let least = leastCounted(of: column.request, paidBy: fund)
    else { return false }
    return column.cost >= least
  }
}
