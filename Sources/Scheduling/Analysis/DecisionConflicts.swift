/// What is wrong with the pinned decisions, before anything is drafted.
///
/// A pin that breaks a hard rule leaves its request without an event, and pins that exclude each other
/// leave one of theirs without; so they are named rather than quietly obeyed.
public struct DecisionConflicts: Sendable {
  /// The rules the pins break, each alone and then together.
  public let violations: [Violation]

  /// Examines the pinned decisions on requests that are not cancelled.
  public init(in scenario: Scenario) {
    let pinned = scenario.requestRefs
      .filter { !scenario[$0].isCancelled }
      .compactMap { scenario.pin(of: $0).map { PinnedEvent($0, in: scenario) } }
    violations =
      pinned.flatMap(\.violations) + Self.exclusions(among: pinned.map(\.event), in: scenario)
  }

  /// The limits that the pinned events exceed together, as far as they are known.
  ///
  /// What is not pinned only adds to their use, but for a request that must come first: an order is
  /// judged where both of its events are pinned to a day.
  private static func exclusions(among events: [Event], in scenario: Scenario) -> [Violation] {
    guard !events.isEmpty else { return [] }
    let dated = Set(events.filter { $0.placement.span != nil }.map(\.request))
    var contents = scenario.contents
    contents.sequences.removeAll { !dated.contains($0.before) || !dated.contains($0.after) }
    let judged = Scenario(contents, baseline: scenario.baseline)
    var use = LineUse()
    for event in events { use.add(event, in: judged) }
    return use.violations(of: events, in: judged)
  }
}

extension Assessment {
  /// Counts conflicts between the scenario's decisions among the violations.
  public mutating func add(_ conflicts: DecisionConflicts) {
    violations += conflicts.violations.filter { !violations.contains($0) }
  }
}

/// An event as far as a pinned decision gives it.
private struct PinnedEvent {
  private let scenario: Scenario
  private(set) var event: Event
  private(set) var violations: [Violation] = []
  private var isSeated = false
  private var objection: Objection?
  private var steps = 0
  /// The parts of teams after which a search is given up.
  private static let stepLimit = 10_000

  init(_ pin: Decision, in scenario: Scenario) {
    self.scenario = scenario
    var placement = Placement(pin.request, venue: pin.venue, fund: pin.fund)
    placement.span = pin.firstDay.flatMap {
      scenario.span(of: pin.request, from: $0, at: pin.venue)
    }
    event = Event(placement, team: [])
    for rule in Rulebook.eligibility {
      if let objection = rule.objection(to: placement, in: scenario) { object(objection) }
    }
    seat(pin.experts ?? [])
  }

  /// Finds each expert a seat of their own, so that no rule speaks against a team that is complete.
  private mutating func seat(_ experts: [Ref<Expert>]) {
    let seatings = experts.map { expert in
      (expert: expert, seats: scenario[event.request].seats.indices.filter { fits(expert, $0) })
    }
    for seating in seatings where seating.seats.isEmpty { object(to: seating.expert) }
    let possible = seatings.filter { !$0.seats.isEmpty }
    search(possible, team: [])
    if let objection { object(objection) }
    if !isSeated {
      object(Objection(SeatsFilled.id, "the pinned experts do not fit in its seats together"))
    }
  }

  /// Searches teams until no rule speaks against one.
  private mutating func search(
    _ seatings: [(expert: Ref<Expert>, seats: [Int])], team: [Event.Assignment]
  ) {
    steps += 1
    guard steps <= Self.stepLimit, !isSeated || objection != nil else { return }
    guard let next = seatings.first else {
      take(team)
      return
    }
    let seats = scenario[event.request].seats
    let free = next.seats.filter { seat in !team.contains { $0.seat == seat } }
    for seat in free where free.first(where: { seats[$0] == seats[seat] }) == seat {
      search(
        Array(seatings.dropFirst()),
        team: team + [Event.Assignment(seat: seat, expert: next.expert)])
    }
  }

  private mutating func take(_ team: [Event.Assignment]) {
    let seated = Event(event.placement, team: team.sorted { $0.seat < $1.seat })
    let isComplete = team.count == scenario[event.request].seats.count
    let found =
      isComplete
      ? Rulebook.eligibility.lazy.compactMap { [scenario] in $0.objection(to: seated, in: scenario)
      }.first : nil
    if !isSeated || found == nil { event = seated }
    objection = found
    isSeated = true
  }

  private func fits(_ expert: Ref<Expert>, _ seat: Int) -> Bool {
    firstRule(against: expert, seat) == nil
  }

  /// The place of the first rule that bars an expert from a seat.
  private func firstRule(against expert: Ref<Expert>, _ seat: Int) -> Int? {
    let candidate = Candidate(event.placement, seat: seat, expert: expert)
    return Rulebook.eligibility.firstIndex { $0.objection(to: candidate, in: scenario) != nil }
  }

  /// Names the objection that stands between an expert and the seat they come closest to.
  private mutating func object(to expert: Ref<Expert>) {
    let barred = scenario[event.request].seats.indices.compactMap { seat in
      firstRule(against: expert, seat).map { (seat: seat, rule: $0) }
    }
    guard let closest = barred.max(by: { $0.rule < $1.rule }) else {
      object(Objection(SeatsFilled.id, "it has no seats"), expert)
      return
    }
    let candidate = Candidate(event.placement, seat: closest.seat, expert: expert)
    if let objection = Rulebook.eligibility[closest.rule].objection(to: candidate, in: scenario) {
      object(objection, expert)
    }
  }

  private mutating func object(_ objection: Objection, _ expert: Ref<Expert>? = nil) {
    let request = scenario[event.request].id
    violations.append(
      Violation(
        rule: objection.rule, requests: [request], experts: expert.map { [scenario[$0].id] } ?? [],
        days: event.placement.span, text: "\(request), as pinned: \(objection.reason)"))
  }
}

extension Scenario {
  /// The days of a request's event that begins on a day, as far as its venue's days need not be known.
  fileprivate func span(of request: Ref<Request>, from first: Day, at venue: Ref<Venue>?) -> Span? {
    if let venue { return span(of: request, from: first, in: self[venue].administration) }
    let days = self[request].days
    return days > Self.longestConsecutive ? nil : Span(first, first + (days - 1))
  }
}
