internal import IntegerProgramming

/// Looks for a schedule by rounding: fixes the events a solution is sure of and the likeliest of the
/// others, solves again, and so on.
///
/// Each solve may generate columns that fit what is fixed already. In a large program several events are
/// fixed at once; where they don't fit, one is. Where that turns out not to fit either, the next
/// likeliest is tried, a few times over.
struct Dive {
  /// How often a likeliest event may turn out not to fit.
  private static let patience = 8
  /// Of so many fractional events one more is fixed in each step.
  private static let eventsPerStep = 40

  /// The events at the end of a dive, or nil when it came to nothing better.
  ///
  /// - Parameters:
  ///   - node: Where to begin.
  ///   - values: The solution there.
  ///   - generation: The program, which keeps the columns generated on the way.
  ///   - cutoff: What the value on the level must be below.
  /// - Returns: The events, not yet assessed.
  /// - Throws: `SolverFailure` when the solver fails.
  static func events(
    from node: SearchNode, _ values: [Double], in generation: inout ColumnGeneration,
    below cutoff: Int?
  ) throws(SolverFailure) -> [Event]? {
    var node = node
    node.bound = -.infinity
    var values = values
    var left = patience
    while true {
      let branching = Branching(generation.master, node, values)
      if let events = branching.wholeEvents { return events }
      let scenario = generation.master.catalogue.scenario
      for event in branching.sure {
        node.restrictions[event.request.index] = Restriction(fixing: event, in: scenario)
      }
      var candidates = branching.likeliest[...]
      var count = max(1, candidates.count / eventsPerStep)
      var isDeeper = false
      while !isDeeper {
        guard left > 0, !candidates.isEmpty else { return nil }
        let trial = node.fixing(candidates.prefix(count), in: scenario)
        if case .solved(_, let next) = try generation.solve(trial, cutoff: cutoff) {
          node = trial
          node.basis = next.basis
          values = next.values
          isDeeper = true
        } else if count > 1 {
          count = 1
        } else {
          candidates.removeFirst()
          left -= 1
        }
      }
    }
  }
}

extension SearchNode {
  /// The node with events fixed, of each request the first.
  fileprivate func fixing(_ events: some Sequence<Event>, in scenario: Scenario) -> SearchNode {
    events.reduce(into: self) { node, event in
      guard node.restriction(of: event.request.index).fixed == nil else { return }
      node.restrictions[event.request.index] = Restriction(fixing: event, in: scenario)
    }
  }
}

extension Restriction {
  /// Allows nothing but an event, which must take place.
  init(fixing event: Event, in scenario: Scenario) {
    delivery = .required
    fixed = event
    let placement = event.placement
    if let first = placement.span?.first.number { firstDays = first...first }
    barredFunds = Set(scenario.fundRefs.filter { $0 != placement.fund })
    barredVenues = Set(scenario.venueRefs.filter { $0 != placement.venue })
    requiredExperts = event.experts.sorted()
    exactTeam = requiredExperts
  }
}
