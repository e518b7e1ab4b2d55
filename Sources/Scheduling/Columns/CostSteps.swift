/// An amount that changes with what an event costs, in steps.
struct CostSteps: Hashable, Sendable {
  private struct Step: Hashable {
    let from: Int
    var rise: Double
  }

  /// Ascending, each cost once.
  private var steps: [Step] = []

  /// Whether all costs have the same amount, none.
  var isEmpty: Bool { steps.isEmpty }

  /// Adds an amount to that of events that cost so much or more.
  mutating func add(_ amount: Double, from cost: Int) {
    let place = steps.firstIndex { cost <= $0.from } ?? steps.count
    if place < steps.count, steps[place].from == cost {
      steps[place].rise += amount
    } else {
      steps.insert(Step(from: cost, rise: amount), at: place)
    }
  }

  /// Adds a multiple of other amounts.
  mutating func add(_ other: CostSteps, times factor: Double) {
    for step in other.steps { add(step.rise * factor, from: step.from) }
  }

  /// Makes the amounts of events that cost so much or more no less than an amount.
  mutating func lift(to least: Double, from cost: Int) {
    let before = self
    let costs = [cost] + steps.map(\.from).filter { $0 > cost }
    steps.removeAll { $0.from >= cost }
    for cost in costs {
      let missing = max(least, before.amount(ofCost: cost)) - amount(ofCost: cost)
      if missing > 0 { add(missing, from: cost) }
    }
  }

  /// The same amounts for events that cost so much at least, with no step at that cost or below.
  func beginning(by least: Int) -> CostSteps {
    var steps = beyond(least)
    steps.steps = steps.steps.map { Step(from: $0.from + least, rise: $0.rise) }
    let first = amount(ofCost: least)
    if first != 0 { steps.add(first, from: 0) }
    return steps
  }

  /// The amount of an event that costs so much.
  func amount(ofCost cost: Int) -> Double {
    var sum = 0.0
    for step in steps {
      guard step.from <= cost else { break }
      sum += step.rise
    }
    return sum
  }

  /// What spending more adds to the amount of a cost, by how much more it is.
  func beyond(_ cost: Int) -> CostSteps {
    var rest = CostSteps()
    rest.steps = steps.filter { $0.from > cost }.map { Step(from: $0.from - cost, rise: $0.rise) }
    return rest
  }
}
