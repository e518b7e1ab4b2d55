/// What events, of each request one at most, can count at most, by what they cost together: the states of a
/// multiple-choice knapsack that no other beats.
///
/// H. Kellerer et al., "Knapsack Problems", Springer 2004, chapters 3.4 and 11.
struct Frontier {
  private struct State {
    let cost: Int
    let value: Double
    /// The last choice made.
    let choice: Int
  }

  /// One choice of a request's event, after others.
  private struct Choice {
    let request: Int
    let option: Int
    let before: Int
  }

  private static let none = -1
  private let budget: Int
  /// Dearer ones are worth more.
  private var states = [State(cost: 0, value: 0, choice: Frontier.none)]
  private var choices: [Choice] = []

  /// Begins with no events.
  init(within budget: Int) { self.budget = budget }

  /// How many states there are.
  var count: Int { states.count }

  /// Allows one of a request's events too, or none.
  mutating func add(_ events: [(cost: Int, value: Double)], of request: Int) {
    var all = states
    for (option, event) in events.enumerated() where event.value > 0 {
      for state in states where event.cost <= budget - state.cost {
        all.append(
          State(
            cost: state.cost + event.cost, value: state.value + event.value, choice: choices.count))
        choices.append(Choice(request: request, option: option, before: state.choice))
      }
    }
    all.sort { ($0.cost, -$0.value) < ($1.cost, -$1.value) }
    states = []
    for state in all where state.value > (states.last?.value ?? -1) + 1e-12 { states.append(state) }
  }

  /// The most that events count in all.
  var most: Double { states.last?.value ?? 0 }

  /// The events that count most, each by its request and its place among the request's events.
  var best: [(request: Int, option: Int)] {
    var events: [(request: Int, option: Int)] = []
    var place = states.last?.choice ?? Self.none
    while place != Self.none {
      events.append((choices[place].request, choices[place].option))
      place = choices[place].before
    }
    return events
  }

  /// The most that events count that cost so much at most, some from this frontier and some from another.
  func most(with other: Frontier, within money: Int) -> Double {
    var most = 0.0
    var place = other.states.count - 1
    for state in states {
      while place >= 0, other.states[place].cost > money - state.cost { place -= 1 }
      guard place >= 0 else { break }
      most = max(most, state.value + other.states[place].value)
    }
    return most
  }
}
