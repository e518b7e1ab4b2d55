internal import IntegerProgramming

/// Finds what delivering a request anyway would do to a schedule.
///
/// The request is made mandatory, the schedule the baseline, and the best schedule sought: so as little as
/// possible is withdrawn, then as little as possible moved. For another exchange what was withdrawn first
/// is made mandatory too, and so on. Walks find it, branch and price proves it.
struct ExchangeSearch: Sendable {
  private let scenario: Scenario
  private let events: [Event]
  private let known: Catalogue
  private let solvers: Solvers?
  private let limits: RunLimits
  /// How many exchanges are sought for a request.
  private static let most = 3
  /// How many steps the walks take for each, and in rounds of how many.
  private static let steps = 1500
  private static let stepsPerRound = 100
  /// How many rounds and nodes a proof takes.
  private static let rounds = 250
  private static let nodes = 60

  init(
    beside events: [Event], in scenario: Scenario, _ solvers: Solvers?, within limits: RunLimits
  ) {
    self.scenario = scenario
    self.events = events
    self.solvers = solvers
    self.limits = limits
    let delivered = Set(events.map(\.request))
    known = Catalogue(of: scenario.keeping(events, demanding: []), for: delivered)
  }

  /// The exchanges for a request, or nil when the time is over.
  func exchanges(for request: Ref<Request>) -> [Exchange]? {
    guard let wanted = scenario.withPredecessors(of: [request]) else { return [] }
    var mandatory = wanted
    var exchanges: [(levels: LevelValues, exchange: Exchange)] = []
    while exchanges.count < Self.most {
      guard RunControl(limits, report: { _ in }).stopReason == nil else {
        guard !exchanges.isEmpty else { return nil }
        break
      }
      guard let found = exchange(for: request, demanding: mandatory) else { break }
      exchanges.append(found)
      guard !found.exchange.withdrawn.isEmpty else { break }
      mandatory.formUnion(found.exchange.withdrawn)
    }
    return exchanges.sorted { $0.levels < $1.levels }.map(\.exchange)
  }

  /// The exchange that delivers some requests, and what it counts.
  private func exchange(for request: Ref<Request>, demanding mandatory: Set<Ref<Request>>)
    -> (levels: LevelValues, exchange: Exchange)?
  {
    let demanding = scenario.keeping(events, demanding: mandatory)
    let catalogue = Catalogue(
      of: demanding, like: known, for: mandatory.union(events.map(\.request)))
    guard !mandatory.contains(where: { catalogue.options[$0.index].stays.isEmpty }) else {
      return nil
    }
    var incumbent = Incumbent(demanding)
    let control = RunControl(limits) { _ in }
    var search = HeuristicSearch(
      catalogue, from: HeadStart(events: events), collectsEvents: solvers != nil,
      isParallel: false)
    _ = search.run(
      steps: Self.steps, stepsPerRound: Self.stepsPerRound, seconds: nil, control, &incumbent
    ) { _ in control.stopReason }
    incumbent.improve(with: restored(incumbent.events, catalogue))
    let isLeast = isLeast(&incumbent, search.columns, catalogue)
    guard incumbent.levels[.mandatory] == 0 else { return nil }
    let after = restored(incumbent.events, catalogue)
    guard let event = after.first(where: { $0.request == request }) else { return nil }
    return (incumbent.levels, exchange(event, after, for: request, isLeast: isLeast))
  }

  /// Proves that nothing counts less on the levels above quality, or finds what does.
  private func isLeast(
    _ incumbent: inout Incumbent, _ pool: [Column], _ catalogue: Catalogue
  ) -> Bool {
    guard let solvers else { return false }
    var (pool, limits) = (pool, limits)
    limits.iterations = Self.rounds
    let covers = CoverSeparation(catalogue)
    for level in Level.allCases where level < .quality && incumbent.levels[level] > 0 {
      let above = incumbent.levels
      pool += incumbent.events.compactMap(catalogue.column(of:))
      var search = BranchAndPrice(
        catalogue, level: level, incumbent: incumbent, pool: pool, covers: covers,
        solvers: solvers, control: RunControl(limits) { _ in })
      let outcome = try? search.search(&incumbent, nodeLimit: Self.nodes, secondsLimit: nil)
      pool = search.columns
      let isKept = Level.allCases.allSatisfy { $0 >= level || incumbent.levels[$0] == above[$0] }
      guard isKept, outcome?.bound == incumbent.levels[level] else { return false }
    }
    return true
  }

  /// A schedule with the events of the one at hand again, where they fit in: the walks leave some that
  /// changed for nothing.
  private func restored(_ events: [Event], _ catalogue: Catalogue) -> [Event] {
    var columns = Dictionary(
      events.compactMap(catalogue.column(of:)).map { ($0.request, $0) }
    ) { first, _ in first }
    guard columns.count == events.count else { return events }
    var ledger = Ledger(catalogue.lines)
    for column in columns.values { ledger.add(column) }
    var left = self.events.compactMap(catalogue.column(of:)).filter {
      columns[$0.request]?.event != $0.event
    }
    var isChanging = true
    while isChanging {
      isChanging = false
      for old in left {
        let new = columns[old.request]
        if let new { ledger.remove(new) }
        if ledger.take(old) {
          columns[old.request] = old
          isChanging = true
        } else if let new {
          ledger.add(new)
        }
      }
      left.removeAll { columns[$0.request]?.event == $0.event }
    }
    let restored = columns.values.map(\.event).sorted { $0.request < $1.request }
    return Assessment(of: restored, in: scenario).violations.isEmpty ? restored : events
  }

  private func exchange(
    _ event: Event, _ after: [Event], for request: Ref<Request>, isLeast: Bool
  ) -> Exchange {
    let new = Dictionary(after.map { ($0.request, $0) }) { first, _ in first }
    var exchange = Exchange(
      event: event, withdrawn: [], moved: [], changed: [],
      weightLost: -scenario[request].unmetWeight, isLeast: isLeast)
    for old in events.sorted(by: { $0.request < $1.request }) where old != new[old.request] {
      guard let event = new[old.request] else {
        exchange.withdrawn.append(old.request)
        exchange.weightLost += scenario[old.request].unmetWeight
        continue
      }
      let isMoved =
        old.placement.span != event.placement.span || old.placement.venue != event.placement.venue
      if isMoved {
        exchange.moved.append(old.request)
      } else {
        exchange.changed.append(old.request)
      }
    }
    return exchange
  }
}

extension Scenario {
  /// The scenario with some requests mandatory and no others, a schedule as the baseline, and no targets,
  /// for which events would be moved.
  fileprivate func keeping(_ events: [Event], demanding requests: Set<Ref<Request>>) -> Scenario {
    var contents = contents
    contents.targets = []
    for index in contents.requests.indices {
      contents.requests[index].isMandatory = requests.contains(Ref(index))
    }
    return Scenario(contents, baseline: events.map(\.asBaseline))
  }
}
