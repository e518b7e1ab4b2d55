/// Makes weights that a budget implies as large as it allows, request after request.
///
/// E. Balas, E. Zemel, "Facets of the Knapsack Polytope from Minimal Covers", SIAM Journal on Applied Mathematics 34,
/// 1978.
struct Lifting {
  private struct Item {
    let request: Ref<Request>
    /// At what costs to make the weights larger, ascending.
    let costs: [Int]
    /// What each event counts.
    let weights: CostSteps
  }

  private let budget: Int
  private var items: [Item] = []

  /// Begins with no requests.
  init(within budget: Int) { self.budget = budget }

  /// Adds a request.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - costs: At what costs to make its weights larger; none of its events costs less than the least.
  ///   - weights: The rises of its weight, and from what costs on; events within the budget count 1 in all
  ///     at most.
  mutating func add(
    _ request: Ref<Request>, costs: Set<Int>, weights: [(from: Int, rise: Double)]
  ) {
    var steps = CostSteps()
    for weight in weights { steps.add(weight.rise, from: weight.from) }
    items.append(
      Item(request: request, costs: costs.filter { $0 <= budget }.sorted(), weights: steps))
  }

  /// The weights, made larger.
  var weights: [Ref<Request>: CostSteps] {
    var after = [Frontier(within: budget)]
    for item in items.reversed() {
      var next = after[after.count - 1]
      next.add(events(of: item, item.weights), of: 0)
      after.append(next)
    }
    var lifted: [Ref<Request>: CostSteps] = [:]
    var before = Frontier(within: budget)
    for (place, item) in items.enumerated() {
      let rest = after[items.count - 1 - place]
      var steps = item.weights
      if before.count <= Self.mostStates {
        for cost in item.costs {
          let most = 1 - before.most(with: rest, within: budget - cost)
          if most > steps.amount(ofCost: cost) + Self.least { steps.lift(to: most, from: cost) }
        }
        before.add(events(of: item, steps), of: 0)
      }
      if !steps.isEmpty { lifted[item.request] = steps.beginning(by: item.costs.first ?? 0) }
    }
    return lifted
  }

  private func events(of item: Item, _ steps: CostSteps) -> [(cost: Int, value: Double)] {
    item.costs.map { ($0, steps.amount(ofCost: $0)) }
  }

  /// What counts less more is left as it is: each step makes pricing slower.
  private static let least = 0.05
  /// With so many states before them the rest of the requests are left as they are.
  private static let mostStates = 4000
}
