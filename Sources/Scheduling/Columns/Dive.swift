internal import IntegerProgramming

/// Looks for a schedule by rounding: settles what a solution is surest of, solves again, and so on.
///
/// Which fund pays for which request is settled first, while days, venues and teams can still give way
/// to what the funds have; then whole events. Each solve may generate columns that fit what is settled
/// already. In a large program several things are settled at once; where they don't fit, one is.
struct Dive {
  /// How often a likeliest event may turn out not to fit, and is barred then.
  private static let patience = 100
  /// Of so many things that are open one more is settled in each step.
  private static let partPerStep = 40
  /// By which share of its value a step may make the solution dearer before another is tried.
  private static let dear = 0.0003

  /// The schedules dived into.
  private var at: Step
  private var left = Dive.patience
  private let cutoff: Int?

  /// A node and its solution.
  private struct Step {
    var node: SearchNode
    let bound: Double
    let values: [Double]
  }

  /// Where a dive ends.
  enum End {
    /// At a whole schedule, not yet assessed.
    case schedule([Event])
    /// At a node of which the next likeliest events don't fit.
    case stuck(SearchNode)
  }

  /// Dives.
  ///
  /// - Parameters:
  ///   - node: Where to begin.
  ///   - values: The solution there.
  ///   - generation: The program, which keeps the columns generated on the way.
  ///   - cutoff: What the value on the level must be below.
  /// - Returns: Where it ends.
  /// - Throws: `SolverFailure` when the solver fails.
  static func end(
    from node: SearchNode, _ values: [Double], in generation: inout ColumnGeneration,
    below cutoff: Int?
  ) throws(SolverFailure) -> End {
    var dive = Dive(Step(node: node, bound: node.bound, values: values), below: cutoff)
    while true {
      let branching = Branching(generation.master, dive.at.node, dive.at.values)
      if let events = branching.wholeEvents { return .schedule(events) }
      let funds = branching.likeliestPayers
      let isDeeper =
        funds.isEmpty
        ? try dive.fixEvents(branching, &generation) : try dive.settle(funds, &generation)
      guard isDeeper else { return .stuck(dive.at.node) }
    }
  }

  private init(_ start: Step, below cutoff: Int?) {
    at = start
    self.cutoff = cutoff
  }

  /// Lets funds pay for what they pay most of, or where that is dear bars the likeliest if that is less
  /// so; false where neither fits.
  private mutating func settle(
    _ payers: [Branching.Payer], _ generation: inout ColumnGeneration
  ) throws(SolverFailure) -> Bool {
    let funds = generation.master.catalogue.scenario.fundRefs
    let count = max(1, payers.count / Self.partPerStep)
    let limit = at.bound + Self.dear * abs(at.bound)
    let several = payers.prefix(count)
    if count > 1, let step = try step(to: at.node.binding(several, funds), &generation),
      step.bound <= limit
    {
      at = step
      return true
    }
    let bound = try step(to: at.node.binding(payers.prefix(1), funds), &generation)
    if let bound, bound.bound <= limit {
      at = bound
      return true
    }
    let barred = try step(to: at.node.barring(payers[0]), &generation)
    guard let best = [bound, barred].compactMap({ $0 }).min(by: { $0.bound < $1.bound }) else {
      return false
    }
    at = best
    return true
  }

  /// Fixes the events a solution is sure of and the likeliest of the others, or bars the likeliest; false
  /// where neither fits.
  private mutating func fixEvents(
    _ branching: Branching, _ generation: inout ColumnGeneration
  ) throws(SolverFailure) -> Bool {
    let scenario = generation.master.catalogue.scenario
    at.node = at.node.fixing(branching.sure, in: scenario)
    let candidates = branching.likeliest
    let count = max(1, candidates.count / Self.partPerStep)
    if count > 1,
      let step = try step(to: at.node.fixing(candidates.prefix(count), in: scenario), &generation)
    {
      at = step
      return true
    }
    guard let first = candidates.first else { return false }
    if let step = try step(to: at.node.fixing([first], in: scenario), &generation) {
      at = step
      return true
    }
    left -= 1
    guard left > 0 else { return false }
    at.node.barredEvents.insert(first)
    guard let step = try step(to: at.node, &generation) else { return false }
    at = step
    return true
  }

  /// A node with its solution, if anything below the cutoff is left in it.
  private func step(
    to node: SearchNode, _ generation: inout ColumnGeneration
  ) throws(SolverFailure) -> Step? {
    var node = node
    node.bound = -.infinity
    guard case .solved(let bound, let solution) = try generation.solve(node, cutoff: cutoff) else {
      return nil
    }
    node.basis = solution.basis
    return Step(node: node, bound: bound, values: solution.values)
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

  /// The node with requests met and paid for by a fund, of each request the first.
  fileprivate func binding(
    _ payers: some Sequence<Branching.Payer>, _ funds: [Ref<Fund>]
  ) -> SearchNode {
    var bound: Set<Int> = []
    return payers.reduce(into: self) { node, payer in
      guard bound.insert(payer.request).inserted else { return }
      node.restrictions[payer.request, default: Restriction()].delivery = .required
      node.restrictions[payer.request]?.barredFunds.formUnion(funds.filter { $0 != payer.fund })
    }
  }

  /// The node in which a fund does not pay for a request.
  fileprivate func barring(_ payer: Branching.Payer) -> SearchNode {
    var node = self
    node.restrictions[payer.request, default: Restriction()].barredFunds.insert(payer.fund)
    return node
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
