/// Turns stated events into events, and keeps what is wrong with the statement itself.
struct StatedResolver {
  let scenario: Scenario
  private(set) var violations: [Violation] = []
  private(set) var unknowns: [Unknown] = []
  private let requests: [String: Ref<Request>]
  private let experts: [String: Ref<Expert>]
  private let venues: [String: Ref<Venue>]
  private let funds: [String: Ref<Fund>]

  init(scenario: Scenario) {
    self.scenario = scenario
    requests = Self.references(scenario.contents.requests.map(\.id))
    experts = Self.references(scenario.contents.experts.map(\.id))
    venues = Self.references(scenario.contents.venues.map(\.id))
    funds = Self.references(scenario.contents.funds.map(\.id))
  }

  private static func references<Entity>(_ ids: [String]) -> [String: Ref<Entity>] {
    Dictionary(ids.enumerated().map { ($1, Ref($0)) }) { first, _ in first }
  }

  /// The event, or nil when its request does not exist.
  mutating func resolve(_ stated: StatedSchedule.Event) -> Event? {
    guard let request = requests[stated.request] else {
      object(References.id, stated.request, "there is no request \(stated.request)")
      return nil
    }
    var placement = Placement(request)
    placement.venue = known(stated.venue, "venue", in: venues, of: stated)
    placement.fund = known(stated.fund, "fund", in: funds, of: stated)
    placement.span = span(of: stated, placement)
    let event = Event(placement, team: team(of: stated, request))
    checkValues(of: stated, against: event)
    return event
  }

  /// The stated level values that are not the true ones.
  func wrongLevels(_ stated: [Level: Int], given levels: LevelValues) -> [Violation] {
    Level.allCases.compactMap { level in
      guard unknowns.isEmpty, let value = stated[level], value != levels[level] else { return nil }
      return Violation(
        rule: Rulebook.statedValues, requests: [], amount: value, capacity: levels[level],
        text: "level \(level.id) is stated as \(Amount.text(value)) and is "
          + Amount.text(levels[level]))
    }
  }

  private mutating func known<Entity>(
    _ id: String?, _ what: String, in ids: [String: Ref<Entity>], of stated: StatedSchedule.Event
  ) -> Ref<Entity>? {
    guard let id else {
      unknowns.append(Unknown(request: stated.request, what: what))
      return nil
    }
    guard let ref = ids[id] else {
      object(References.id, stated.request, "there is no \(what) \(id)")
      return nil
    }
    return ref
  }

  private mutating func span(of stated: StatedSchedule.Event, _ placement: Placement) -> Span? {
    guard let first = stated.firstDay else {
      unknowns.append(Unknown(request: stated.request, what: "first_day"))
      return nil
    }
    if let venue = placement.venue {
      return scenario.span(
        of: placement.request, from: first, in: scenario[venue].administration)
    }
    let days = scenario[placement.request].days
    guard days > Scenario.longestConsecutive else { return Span(first, first + (days - 1)) }
    return stated.lastDay.map { Span(first, $0) }
  }

  /// The team, each expert in the first of the seats they are stated in: one person travels and is
  /// paid once, and the other seats stay empty.
  private mutating func team(of stated: StatedSchedule.Event, _ request: Ref<Request>)
    -> [Event.Assignment]
  {
    let seats = scenario[request].seats
    var taken: Set<Int> = []
    var seated: [Ref<Expert>: String] = [:]
    var team: [Event.Assignment] = []
    for member in stated.team {
      let expert = known(member.expert, "expert for \(member.role)", in: experts, of: stated)
      if let expert, let other = seated[expert] {
        object(
          SeatsFilled.id, stated.request,
          "\(scenario[expert].id) is in two seats, \(other) and \(member.role)")
        continue
      }
      let seat = seats.indices.first { seats[$0].role == member.role && !taken.contains($0) }
      guard let seat else {
        object(
          SeatsFilled.id, stated.request,
          "the team has no free seat \(member.role) for \(member.expert ?? "somebody")")
        continue
      }
      taken.insert(seat)
      if let expert { seated[expert] = member.role }
      team.append(Event.Assignment(seat: seat, expert: expert))
    }
    return team.sorted { $0.seat < $1.seat }
  }

  private mutating func checkValues(of stated: StatedSchedule.Event, against event: Event) {
    if let last = stated.lastDay, let span = event.placement.span, last != span.last {
      object(
        Rulebook.statedValues, stated.request,
        "the last day is stated as \(last) and is \(span.last)")
    }
    if let cost = stated.cost, let actual = event.cost(in: scenario), cost != actual {
      object(
        Rulebook.statedValues, stated.request,
        "the cost is stated as \(Amount.text(cost)) and is \(Amount.text(actual))")
    }
    var seen: Set<String?> = []
    for member in stated.team where seen.insert(member.expert).inserted {
      let candidate = event.candidates.first { scenario[$0.expert].id == member.expert }
      guard let text = member.accreditation, let candidate else { continue }
      let serving = candidate.servingAccreditation(in: scenario)?.text(in: scenario) ?? "none"
      guard text != serving else { continue }
      object(
        Rulebook.statedValues, stated.request,
        "\(scenario[candidate.expert].id) is stated to serve on \(text) and serves on \(serving)")
    }
  }

  private mutating func object(_ rule: RuleID, _ request: String, _ reason: String) {
    violations.append(Violation(rule: rule, requests: [request], text: "\(request): \(reason)"))
  }
}
