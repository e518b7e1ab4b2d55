/// An inequality that budgets imply for whole events: some funds together can't pay for all of some
/// requests, so they pay for all but one at most.
///
///     Σ x[event of a request in the cover, paid by one of the funds] ≤ |cover| − 1
///
/// E. Balas, "Facets of the Knapsack Polytope", Mathematical Programming 8, 1975.
struct CoverCut: Hashable, Sendable {
  /// The requests, which together cost more than the funds have even at their cheapest.
  let cover: Set<Ref<Request>>
  /// Requests that cost no less than the dearest of the cover, which can't stand in for it either.
  let likewise: Set<Ref<Request>>
  let funds: Set<Ref<Fund>>

  /// The most events it allows.
  var capacity: Int { cover.count - 1 }

  /// Whether an event paid by a fund counts.
  func counts(_ request: Ref<Request>, _ fund: Ref<Fund>) -> Bool {
    funds.contains(fund) && (cover.contains(request) || likewise.contains(request))
  }

  /// Whether a column counts.
  func counts(_ column: Column) -> Bool {
    column.event.placement.fund.map { counts(column.request, $0) } ?? false
  }
}
