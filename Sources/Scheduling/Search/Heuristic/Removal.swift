/// Chooses events to take out of a plan: those that a better schedule might arrange in another way.
struct Removal {
  /// What the events have in common.
  enum Kind: Int, CaseIterable {
    case chance, kinship, expert, administration, fund, venue, week, subregion, dearness, room
  }

  let flat: FlatCatalogue
  private let people: Relations

  init(_ flat: FlatCatalogue) {
    self.flat = flat
    people = flat.relations
  }

  /// Requests whose events to take out.
  ///
  /// - Parameters:
  ///   - kind: What they have in common.
  ///   - plan: What is there.
  ///   - count: About how many.
  ///   - random: The chance.
  func requests(
    _ kind: Kind, in plan: Plan, about count: Int, _ random: inout SplitMix
  ) -> [Int] {
    let placed = plan.events.indices.filter { plan.events[$0] != nil }
    guard let seed = placed.randomElement(using: &random), let event = plan.events[seed] else {
      return []
    }
    switch kind {
    case .chance, .room: return some(placed, count, &random)
    case .kinship: return kin(of: event, placed, in: plan, count, &random)
    case .dearness: return dearest(placed, in: plan, count, &random)
    default:
      let close = placed.filter { place in
        plan.events[place].map { hasInCommon(kind, $0, event) } ?? false
      }
      return some(close, count, &random)
    }
  }

  private func some(_ places: [Int], _ count: Int, _ random: inout SplitMix) -> [Int] {
    guard places.count > count else { return places }
    var places = places
    for taken in 0..<count {
      places.swapAt(taken, Int.random(in: taken..<places.count, using: &random))
    }
    return Array(places[..<count])
  }

  private func hasInCommon(_ kind: Kind, _ one: PlannedEvent, _ other: PlannedEvent) -> Bool {
    switch kind {
    case .expert: !experts(of: one).isDisjoint(with: experts(of: other))
    case .administration: !administrations(of: one).isDisjoint(with: administrations(of: other))
    case .fund: one.fund == other.fund
    case .venue: row(of: one).venue == row(of: other).venue
    case .week: abs(row(of: one).first - row(of: other).first) <= 10
    case .subregion:
      !people.subregions[one.request].isDisjoint(with: people.subregions[other.request])
    case .chance, .kinship, .dearness, .room: true
    }
  }

  /// Events near to one in time, place, money, people and topic, the nearest more often.
  private func kin(
    of event: PlannedEvent, _ placed: [Int], in plan: Plan, _ count: Int,
    _ random: inout SplitMix
  ) -> [Int] {
    let sample = some(placed, 200, &random)
    let ranked = sample.map { place in
      (place, plan.events[place].map { distance($0, event) * (0.5 + random.unit()) } ?? 0)
    }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
    return ranked.prefix(count).map(\.0)
  }

  private func distance(_ one: PlannedEvent, _ other: PlannedEvent) -> Double {
    let days = Double(abs(row(of: one).first - row(of: other).first))
    var distance = min(days, 60) / 20
    if row(of: one).venue != row(of: other).venue { distance += 1 }
    if one.fund != other.fund { distance += 1 }
    if people.topics[one.request] != people.topics[other.request] { distance += 1 }
    if administrations(of: one).isDisjoint(with: administrations(of: other)) { distance += 2 }
    return distance
  }

  /// Events that count more than their request would at its best, the more the more often.
  private func dearest(
    _ placed: [Int], in plan: Plan, _ count: Int, _ random: inout SplitMix
  ) -> [Int] {
    let ranked = some(placed, 400, &random).map { place in
      (place, plan.events[place].map { regret(of: $0) * random.unit() } ?? 0)
    }.sorted { ($0.1, $0.0) > ($1.1, $1.0) }
    return ranked.prefix(count).map(\.0)
  }

  private func regret(of event: PlannedEvent) -> Double {
    let best = flat.requests[event.request].rows.first?.bound ?? 0
    return max(0, flat.weights.price(of: event.charges) - best)
  }

  private func row(of event: PlannedEvent) -> FlatOptions.Row {
    flat.requests[event.request].rows[event.row]
  }

  private func experts(of event: PlannedEvent) -> Set<Int32> {
    Set(event.members.map { flat.requests[event.request].candidates[Int($0)].expert })
  }

  private func administrations(of event: PlannedEvent) -> Set<Int32> {
    var places = Set(experts(of: event).map { people.homes[Int($0)] })
    places.insert(people.hosts[Int(row(of: event).venue)])
    return places
  }
}

/// What events have in common beyond what they use.
struct Relations: Sendable {
  /// The topic of each request.
  let topics: [Int32]
  /// The sub-regions of each request's beneficiaries, by any administration there.
  let subregions: [Set<Int32>]
  /// The administration of each expert.
  let homes: [Int32]
  /// The administration of each venue.
  let hosts: [Int32]

  init(_ scenario: Scenario) {
    let contents = scenario.contents
    var names: [String: Int32] = [:]
    for (index, place) in contents.administrations.enumerated() where names[place.subregion] == nil
    {
      names[place.subregion] = Int32(index)
    }
    topics = contents.requests.map { Int32($0.topic.index) }
    subregions = contents.requests.map { request in
      Set(request.beneficiaries.compactMap { names[scenario[$0].subregion] })
    }
    homes = contents.experts.map { Int32($0.administration.index) }
    hosts = contents.venues.map { Int32($0.administration.index) }
  }
}
