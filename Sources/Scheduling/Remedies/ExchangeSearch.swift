/// Finds what delivering a request anyway would do to a schedule.
///
/// The request is made mandatory, the schedule the baseline, and the best schedule sought: so as little as
/// possible is withdrawn, then as little as possible moved. For another exchange what was withdrawn first
/// is made mandatory too, and so on.
struct ExchangeSearch: Sendable {
  private let scenario: Scenario
  private let events: [Event]
  private let known: Catalogue
  private let limits: RunLimits
  /// How many exchanges are sought for a request.
  private static let most = 3
  /// How many steps the walks take for each, and in rounds of how many.
  private static let steps = 1500
  private static let stepsPerRound = 100

  init(beside events: [Event], in scenario: Scenario, within limits: RunLimits) {
    self.scenario = scenario
    self.events = events
    self.limits = limits
    let delivered = Set(events.map(\.request))
    known = Catalogue(of: scenario.keeping(events, demanding: []), for: delivered)
  }

  /// The exchanges for a request, or nil when the time is over.
  func exchanges(for request: Ref<Request>) -> [Exchange]? {
    guard let wanted = scenario.withPredecessors(of: [request]) else { return [] }
    var mandatory = wanted
    var exchanges: [Exchange] = []
    while exchanges.count < Self.most {
      guard RunControl(limits, report: { _ in }).stopReason == nil else {
        return exchanges.isEmpty ? nil : exchanges
      }
      guard let exchange = exchange(for: request, demanding: mandatory) else { break }
      exchanges.append(exchange)
      guard !exchange.withdrawn.isEmpty else { break }
      mandatory.formUnion(exchange.withdrawn)
    }
    return exchanges.sorted {
      ($0.weightLost, $0.withdrawn.count, $0.moved.count)
        < ($1.weightLost, $1.withdrawn.count, $1.moved.count)
    }
  }

  private func exchange(for request: Ref<Request>, demanding mandatory: Set<Ref<Request>>)
    -> Exchange?
  {
    let demanding = scenario.keeping(events, demanding: mandatory)
    let catalogue = Catalogue(
      of: demanding, like: known, for: mandatory.union(events.map(\.request)))
    guard !mandatory.contains(where: { catalogue.options[$0.index].stays.isEmpty }) else {
      return nil
    }
    var incumbent = Incumbent(demanding)
    let control = RunControl(limits) { _ in }
    let kept = events.compactMap(catalogue.column(of:))
    var search = HeuristicSearch(
      catalogue, from: HeadStart(events: events), collectsEvents: false, isParallel: false)
    _ = search.run(
      steps: Self.steps, stepsPerRound: Self.stepsPerRound, seconds: nil, control, &incumbent
    ) { _ in control.stopReason }
    guard incumbent.levels[.mandatory] == 0 else { return nil }
    let after = restored(incumbent.events, from: kept, catalogue)
    guard let event = after.first(where: { $0.request == request }) else { return nil }
    return exchange(event, after, for: request)
  }

  /// A schedule with the events of the one at hand again, where they fit in: the walks leave some that
  /// changed for nothing.
  private func restored(_ events: [Event], from kept: [Column], _ catalogue: Catalogue) -> [Event] {
    var columns = Dictionary(
      events.compactMap(catalogue.column(of:)).map { ($0.request, $0) }
    ) { first, _ in first }
    guard columns.count == events.count else { return events }
    var ledger = Ledger(catalogue.lines)
    for column in columns.values { ledger.add(column) }
    var left = kept.filter { columns[$0.request]?.event != $0.event }
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

  private func exchange(_ event: Event, _ after: [Event], for request: Ref<Request>) -> Exchange {
    let new = Dictionary(after.map { ($0.request, $0) }) { first, _ in first }
    var exchange = Exchange(
      event: event, withdrawn: [], moved: [], changed: [],
      weightLost: -scenario[request].unmetWeight)
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
    return Scenario(contents, baseline: events.map(BaselineEvent.init(_:)))
  }
}

extension BaselineEvent {
  /// An event of a draft as part of a baseline.
  fileprivate init(_ event: Event) {
    self.init(
      request: event.request, firstDay: event.placement.span?.first,
      lastDay: event.placement.span?.last, venue: event.placement.venue,
      fund: event.placement.fund, experts: event.experts)
  }
}
