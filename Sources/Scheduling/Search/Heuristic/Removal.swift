/// Chooses events to take out of a plan: those that a better schedule might arrange in another way.
struct Removal {
  /// What the events have in common.
  enum Kind: Int, CaseIterable {
    case chance, kinship, expert, administration, fund, venue, week, subregion, dearness, room
  }

  private let flat: FlatCatalogue

  init(_ flat: FlatCatalogue) { self.flat = flat }

  /// Requests whose events to take out.
  ///
  /// - Parameters:
  ///   - kind: What they have in common.
  ///   - plan: What is there.
  ///   - block: The block of all of them.
  ///   - count: About how many.
  ///   - random: The chance.
  /// - Returns: The requests.
  func requests(
    _ kind: Kind, in plan: Plan, of block: Int, about count: Int, _ random: inout SplitMix
  ) -> [Int] {
    let placed = flat.catalogue.blocks.requests[block].filter { plan.events[$0] != nil }
    guard let seed = placed.randomElement(using: &random), let event = plan.events[seed] else {
      return []
    }
    switch kind {
    case .chance, .room: return some(placed, count, &random)
    case .kinship: return kin(of: event, placed, in: plan, count, &random)
    case .dearness: return dearest(placed, in: plan, count, &random)
    case .expert: return some(users(of: expertLines(of: event), plan, block), count, &random)
    case .administration:
      return some(users(of: administrationLines(of: event), plan, block), count, &random)
    case .fund: return some(plan.payees[event.fund].map(Int.init), count, &random)
    case .venue:
      let line = flat.relations.venueLines[Int(row(of: event).venue)]
      return some(users(of: [line], plan, block), count, &random)
    case .week, .subregion:
      let close = some(placed, Self.sample, &random).filter { place in
        plan.events[place].map { isClose(kind, $0, event) } ?? false
      }
      return some(close, count, &random)
    }
  }

  /// How many events are looked at for what they have in common with one.
  private static let sample = 300

  /// The requests of a block whose events use any of some lines.
  private func users(of lines: [Int32], _ plan: Plan, _ block: Int) -> [Int] {
    var users: [Int] = []
    for line in lines {
      for user in plan.users[Int(line)]
      where flat.catalogue.blocks[Int(user)] == block && !users.contains(Int(user)) {
        users.append(Int(user))
      }
    }
    return users
  }

  private func expertLines(of event: PlannedEvent) -> [Int32] {
    experts(of: event).map { flat.relations.expertLines[Int($0)] }
  }

  private func administrationLines(of event: PlannedEvent) -> [Int32] {
    experts(of: event).map { flat.relations.homeLines[Int($0)] }
      + [flat.relations.venueLines[Int(row(of: event).venue)]]
  }

  private func some(_ places: [Int], _ count: Int, _ random: inout SplitMix) -> [Int] {
    guard places.count > count else { return places }
    var places = places
    for taken in 0..<count {
      places.swapAt(taken, Int.random(in: taken..<places.count, using: &random))
    }
    return Array(places[..<count])
  }

  private func isClose(_ kind: Kind, _ one: PlannedEvent, _ other: PlannedEvent) -> Bool {
    if kind == .week { return abs(row(of: one).first - row(of: other).first) <= 10 }
    let subregions = flat.relations.subregions
    return !subregions[one.request].isDisjoint(with: subregions[other.request])
  }

  /// Events near to one in time, place, money, people and topic, the nearest more often.
  private func kin(
    of event: PlannedEvent, _ placed: [Int], in plan: Plan, _ count: Int,
    _ random: inout SplitMix
  ) -> [Int] {
    let sample = some(placed, Self.sample, &random)
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
    if flat.relations.topics[one.request] != flat.relations.topics[other.request] { distance += 1 }
    let homes = Set(experts(of: one).map { flat.relations.homeLines[Int($0)] })
    if homes.isDisjoint(with: experts(of: other).map { flat.relations.homeLines[Int($0)] }) {
      distance += 2
    }
    return distance
  }

  /// Events that count more than their request would at its best, the more the more often.
  private func dearest(
    _ placed: [Int], in plan: Plan, _ count: Int, _ random: inout SplitMix
  ) -> [Int] {
    let ranked = some(placed, Self.sample, &random).map { place in
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

  private func experts(of event: PlannedEvent) -> [Int32] {
    event.members.map { flat.requests[event.request].candidates[Int($0)].expert }
  }
}
