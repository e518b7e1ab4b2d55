internal import IntegerProgramming

/// Finds out whether one schedule can deliver certain requests together, after changes of the scenario.
///
/// First the schedule at hand is kept and the missing requests are put in; then walks look for another one;
/// then branch and price proves that there is one or none.
struct JointDelivery: Sendable {
  /// What was found out.
  enum Answer: Sendable {
    /// There is such a schedule, which breaks no rule of the changed scenario.
    case possible([Event])
    /// There is none.
    case impossible
    /// Neither was found out.
    case undecided
  }

  /// A question.
  struct Question: Sendable {
    /// What is changed.
    var changes: [ScenarioChange]
    /// The requests to deliver.
    var requests: Set<Ref<Request>>
    /// The schedule to begin with.
    var start: [Event]
  }

  private let scenario: Scenario
  private let known: Catalogue
  private let solvers: Solvers?
  private var limits: RunLimits
  /// How many steps the walks take, and in rounds of how many.
  private static let steps = 1200
  private static let stepsPerRound = 100
  /// How many rounds and nodes the exact search takes.
  private static let rounds = 250
  private static let nodes = 60

  /// Prepares questions.
  ///
  /// - Parameters:
  ///   - scenario: The scenario as it is.
  ///   - requests: The requests that most questions are about.
  ///   - solvers: The solvers; without them nothing is ever impossible but what is so alone.
  ///   - limits: When to give up all questions.
  init(
    _ scenario: Scenario, about requests: Set<Ref<Request>>, _ solvers: Solvers?,
    within limits: RunLimits
  ) {
    self.scenario = scenario
    self.solvers = solvers
    self.limits = limits
    known = Catalogue(of: scenario.demanding(requests, after: []), for: requests)
  }

  /// The same with another end of all questions.
  func within(_ limits: RunLimits) -> JointDelivery {
    var delivery = self
    delivery.limits = limits
    return delivery
  }

  /// Whether the time for all questions is over.
  var isOver: Bool { RunControl(limits) { _ in }.stopReason != nil }

  /// Answers a question.
  func answer(to question: Question) -> Answer {
    guard !isOver else { return .undecided }
    let changed = Scenario(
      scenario.contents.applying(question.changes), baseline: scenario.givenBaseline)
    guard let requests = changed.withPredecessors(of: question.requests) else { return .impossible }
    let demanding = scenario.demanding(requests, after: question.changes)
    let missing = requests.subtracting(question.start.map(\.request))
    let own = Catalogue(of: demanding, like: known, for: missing)
    guard !missing.contains(where: { isImpossibleAlone($0, own) }) else { return .impossible }
    let catalogue = Catalogue(of: demanding, like: known, for: requests)
    guard !requests.contains(where: { catalogue.options[$0.index].stays.isEmpty }) else {
      return .impossible
    }
    let answer = answer(from: question.start, catalogue)
    guard case .possible(let events) = answer else { return answer }
    return Assessment(of: events, in: changed).violations.isEmpty ? answer : .undecided
  }

  private func isImpossibleAlone(_ request: Ref<Request>, _ catalogue: Catalogue) -> Bool {
    let limits = LimitBook(of: catalogue.scenario, catalogue.lines)
    let lone = LoneEvents(catalogue.options[request.index], catalogue, limits)
    return lone.choices.isEmpty && !lone.isIncomplete
  }

  private func answer(from start: [Event], _ catalogue: Catalogue) -> Answer {
    var incumbent = Incumbent(catalogue.scenario)
    incumbent.improve(with: start)
    var search = HeuristicSearch(
      catalogue, from: HeadStart(events: start), collectsEvents: solvers != nil,
      isParallel: false)
    incumbent.improve(with: search.events)
    if incumbent.isWhole { return .possible(incumbent.events) }
    do {
      let covers = solvers.map { _ in CoverSeparation(catalogue) }
      if try hasNone(search.columns, covers, catalogue) { return .impossible }
      let control = RunControl(limits) { _ in }
      _ = search.run(
        steps: Self.steps, stepsPerRound: Self.stepsPerRound, seconds: nil, control, &incumbent,
        until: { $0[.mandatory] == 0 }
      ) { _ in control.stopReason }
      if incumbent.isWhole { return .possible(incumbent.events) }
      return try proof(beginningWith: search.columns, covers, &incumbent, catalogue)
    } catch {
      return .undecided
    }
  }

  /// Whether the linear program over all events there are proves that there is no schedule.
  private func hasNone(
    _ pool: [Column], _ covers: CoverSeparation?, _ catalogue: Catalogue
  ) throws(SolverFailure) -> Bool {
    guard let solvers else { return false }
    var limits = limits
    limits.iterations = Self.rounds
    let master = Master(catalogue, level: .mandatory, above: LevelValues(), pool: pool)
    var generation = ColumnGeneration(
      master, covers: covers, solver: solvers.linear,
      control: RunControl(limits) { _ in })
    switch try generation.solve(SearchNode(bound: -.infinity, number: 0), cutoff: 1) {
    case .pruned: return true
    case .solved, .unsettled, .stopped, .paused: return false
    }
  }

  /// What branch and price finds out.
  private func proof(
    beginningWith pool: [Column], _ covers: CoverSeparation?, _ incumbent: inout Incumbent,
    _ catalogue: Catalogue
  ) throws(SolverFailure) -> Answer {
    guard let solvers, let covers else { return .undecided }
    var limits = limits
    limits.iterations = Self.rounds
    var search = BranchAndPrice(
      catalogue, level: .mandatory, incumbent: incumbent, pool: pool,
      covers: covers, solvers: solvers, control: RunControl(limits) { _ in })
    let outcome = try search.search(&incumbent, nodeLimit: Self.nodes, secondsLimit: nil)
    if incumbent.isWhole { return .possible(incumbent.events) }
    return outcome.bound.map { $0 > 0 } ?? false ? .impossible : .undecided
  }
}

extension Incumbent {
  /// Whether every mandatory request has an event.
  fileprivate var isWhole: Bool { levels[.mandatory] == 0 }
}
