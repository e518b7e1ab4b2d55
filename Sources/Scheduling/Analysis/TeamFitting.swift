/// Finds the cheapest team that keeps every limit beside what is used, by searching all teams.
///
/// Pricing asks limits of one member at a time, which is enough for bounds; here the members of one
/// administration count together.
struct TeamFitting {
  /// A candidate with what their mission uses.
  private struct Pick {
    let expert: Ref<Expert>
    let cost: Int
    let uses: [CellUse]
  }

  private let options: RequestOptions
  private let scenario: Scenario
  private var ledger: AmendedLedger
  private let seats: [(seat: Int, group: Int, isOptional: Bool)]
  private var picks: [[Pick]] = []
  private var least: [Int] = []
  private var chosen: [Int?] = []
  private var placement: Placement
  private var best = Int.max
  private var steps = 0
  /// The teams and parts of teams after which a search is given up.
  private static let stepLimit = 20_000

  /// Prepares searches for one request beside what is used.
  init(_ options: RequestOptions, beside ledger: AmendedLedger, in scenario: Scenario) {
    self.options = options
    self.scenario = scenario
    self.ledger = ledger
    placement = Placement(options.request)
    seats = options.groups.enumerated().flatMap { index, group in
      group.seats.map { ($0, index, group.isOptional) }
    }
  }

  /// Whether the last search was given up, so that there may be a cheaper team than it found.
  var hasGivenUp: Bool { steps > Self.stepLimit }

  /// The cost of the cheapest team for a stay, in currency units, or nil when no team keeps every
  /// rule and every limit.
  mutating func leastCost(for stay: Stay) -> Int? {
    placement = Placement(options.request, span: stay.span, venue: stay.venue)
    picks = options.groups.indices.map { picks(for: stay, group: $0) }
    chosen = Array(repeating: nil, count: seats.count)
    best = .max
    steps = 0
    guard bound() else { return nil }
    search(0, cost: 0)
    return best < .max ? best : nil
  }

  private func picks(for stay: Stay, group: Int) -> [Pick] {
    options.candidates(for: stay, group: group).compactMap { option -> Pick? in
      let uses = option.use(on: stay)
      guard uses.allSatisfy({ ledger.admits($0) }) else { return nil }
      return Pick(expert: option.expert, cost: option.cost, uses: uses)
    }.sorted { rank(of: $0) < rank(of: $1) }
  }

  /// Experts without whom there is no event come first, then the cheapest.
  private func rank(of pick: Pick) -> (Int, Int, Ref<Expert>) {
    (options.required.contains(pick.expert) ? 0 : 1, pick.cost, pick.expert)
  }

  /// Finds the least each rest of the seats costs; false when a seat can't be filled.
  private mutating func bound() -> Bool {
    least = Array(repeating: 0, count: seats.count + 1)
    for index in seats.indices.reversed() {
      least[index] = least[index + 1]
      guard !seats[index].isOptional else { continue }
      guard let cheapest = picks[seats[index].group].map(\.cost).min() else { return false }
      least[index] += cheapest
    }
    return true
  }

  private mutating func search(_ index: Int, cost: Int) {
    steps += 1
    guard cost + least[index] < best, steps <= Self.stepLimit else { return }
    guard index < seats.count else {
      if isWhole { best = cost }
      return
    }
    if seats[index].isOptional { search(index + 1, cost: cost) }
    for (place, pick) in picks[seats[index].group].enumerated() {
      guard cost + pick.cost + least[index + 1] < best, isFree(place, index) else { continue }
      chosen[index] = place
      ledger.add(pick.uses)
      search(index + 1, cost: cost + pick.cost)
      ledger.forget(pick.uses)
      chosen[index] = nil
    }
  }

  /// Whether a candidate can take a seat beside those chosen; the seats of a group are filled in order.
  private func isFree(_ place: Int, _ index: Int) -> Bool {
    let pick = picks[seats[index].group][place]
    for earlier in 0..<index {
      guard let other = chosen[earlier] else { continue }
      let isSameGroup = seats[earlier].group == seats[index].group
      if isSameGroup, other >= place { return false }
      if picks[seats[earlier].group][other].expert == pick.expert { return false }
    }
    return pick.uses.allSatisfy { ledger.admits($0) }
  }

  private var isWhole: Bool {
    let team = seats.indices.compactMap { index in
      chosen[index].map {
        Event.Assignment(seat: seats[index].seat, expert: picks[seats[index].group][$0].expert)
      }
    }
    let event = Event(placement, team: team)
    return !Rulebook.eligibility.contains { $0.objection(to: event, in: scenario) != nil }
  }
}

extension RequestOptions {
  /// The experts whom every rule allows in a group of seats at a stay.
  func candidates(for stay: Stay, group: Int) -> [CandidateOption] {
    shapes[stay.shape].groups[group].filter { $0.available.contains(stay.day) }
  }
}

extension CandidateOption {
  /// What the mission uses at a stay.
  func use(on stay: Stay) -> [CellUse] {
    fixedUse + dailyUse.map { $0.shifted(by: stay.span.first.number) }
  }
}
