/// What paying for a request from a fund costs beyond the money: the more, the dearer the event.
struct CostSteps {
  /// From what cost on how much more is to be paid; ascending.
  private var steps: [(from: Int, price: Double)] = []

  /// Adds a price of events that cost so much or more.
  mutating func add(_ price: Double, from cost: Int) {
    let place = steps.firstIndex { cost < $0.from } ?? steps.count
    steps.insert((cost, price), at: place)
  }

  /// The price of an event that costs so much.
  func price(ofCost cost: Int) -> Double {
    var sum = 0.0
    for step in steps where step.from <= cost { sum += step.price }
    return sum
  }

  /// The steps beyond a cost, which an event of that cost has not taken yet.
  func beyond(_ cost: Int) -> CostSteps {
    var rest = self
    rest.steps.removeAll { $0.from <= cost }
    return rest
  }

  /// The most that an event may cost to have a lower price than one that costs so much; nil where there
  /// is no lower price.
  func mostForLess(than cost: Int) -> Int? {
    steps.last { $0.from <= cost }.map { $0.from - 1 }
  }
}
