/// Finds the cheapest team for a stay.
///
/// Members' values add up, so the best team is an assignment of experts to seats. Of each group of seats
/// only the best few candidates matter: as many as there are seats, for each set of traits that rules
/// about teams as a whole ask for; by exchange, a team with anybody else is no better. Where that team costs more
/// than a fund has, or so much that it counts more, those matter too who cost less than the best. Among those a
/// depth-first search with bounds finds the best; the first team it tries is the greedy one, which
/// is nearly always optimal.
struct TeamSearch {
  /// A candidate on a shortlist.
  struct Pick {
    let group: Int
    let option: Int
    let expert: Ref<Expert>
    let traits: Traits
    let value: Double
    /// What the mission costs, in currency units.
    let cost: Int
    /// The bit of a required expert, or 0.
    let required: UInt64
  }

  /// A member of a team.
  struct Member: Hashable {
    let seat: Int
    let group: Int
    let option: Int
  }

  /// A team and what it counts.
  struct Team {
    /// The values of its members, and what its cost and its traits count beyond them.
    var value: Double
    /// What its missions cost, in currency units.
    var cost = 0
    var members: [Member]
  }

  private let seats: [(seat: Int, group: Int, isOptional: Bool)]
  /// The most a team may cost, in currency units.
  private let mostCost: Int
  /// What a team's cost counts beyond the values of its members.
  private let steps: CostSteps
  private let required: [Ref<Expert>]
  /// The traits rules about teams ask for.
  private let relevant: Traits
  /// What a team with an accredited member counts beyond its members.
  private let accreditedPrice: Double
  private var shortlists: [[Pick]] = []
  private var suffix: [Double] = []
  /// What each rest of the seats costs at least, where cost is looked at.
  private var leastCosts: [Int]?
  private var chosen: [Int] = []
  private var best = Team(value: .infinity, members: [])
  /// All teams found below the limit, where they are collected; their number is limited.
  private var collected: [Team]?
  private var collectedMost = 0

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - groups: The groups of seats.
  ///   - required: The experts who must be in the team.
  ///   - hasMentored: Whether any candidate needs a mentor.
  ///   - accreditedPrice: What a team with an accredited member counts beyond its members.
  ///   - mostCost: The most a team may cost, in currency units; `Int.max` is no limit.
  ///   - steps: What a team's cost counts beyond the values of its members; more costs count no less.
  init(
    groups: [SeatGroup], required: [Ref<Expert>], hasMentored: Bool, accreditedPrice: Double,
    costing mostCost: Int, _ steps: CostSteps
  ) {
    self.mostCost = mostCost
    self.steps = steps
    seats = groups.enumerated().flatMap { index, group in
      group.seats.map { ($0, index, group.isOptional) }
    }
    self.required = required
    self.accreditedPrice = accreditedPrice
    var relevant: Traits = hasMentored ? [.mentored, .mentor] : []
    if accreditedPrice != 0 { relevant.insert(.accredited) }
    self.relevant = relevant
  }

  /// The cheapest team below a limit, or nil when there is none.
  ///
  /// - Parameters:
  ///   - options: The candidates of each group.
  ///   - limit: What its value must be below.
  ///   - value: A candidate's value by group and place among its options, or nil when they can't come.
  /// - Returns: The team and its value.
  mutating func cheapest(
    among options: [[CandidateOption]], below limit: Double,
    value: (_ group: Int, _ place: Int) -> Double?
  ) -> Team? {
    shortlists = options.indices.map { group in
      shortlist(of: options[group], group: group, keeping: seats.count, value: value)
    }
    best = Team(value: limit, members: [])
    chosen = Array(repeating: Self.empty, count: seats.count)
    guard bound() else { return nil }
    guard search(0, 0, 0, [], allRequired) else { return nil }
    let extra = steps.amount(ofCost: best.cost)
    let isPaid = best.cost <= mostCost
    if isPaid, extra == 0 { return best }
    // Somebody of less worth may cost less money: now they matter too.
    best.value += extra
    let first = isPaid && best.value < limit ? best : nil
    shortlists = options.indices.map { group in
      undominated(shortlist(of: options[group], group: group, keeping: .max, value: value))
    }
    best = first ?? Team(value: limit, members: [])
    boundCosts()
    return search(0, 0, 0, [], allRequired) ? best : first
  }

  /// All teams below a limit, or nil when there are too many.
  ///
  /// - Parameters:
  ///   - options: The candidates of each group.
  ///   - limit: What a team's value must be below.
  ///   - most: How many there may be.
  ///   - value: A candidate's value by group and place among its options, or nil when they can't come.
  /// - Returns: The teams.
  mutating func all(
    among options: [[CandidateOption]], below limit: Double, atMost most: Int,
    value: (_ group: Int, _ place: Int) -> Double?
  ) -> [Team]? {
    shortlists = options.indices.map { group in
      shortlist(of: options[group], group: group, keeping: .max, value: value)
    }
    best = Team(value: limit, members: [])
    collected = []
    collectedMost = most
    chosen = Array(repeating: Self.empty, count: seats.count)
    guard bound() else { return [] }
    boundCosts()
    _ = search(0, 0, 0, [], allRequired)
    let teams = collected ?? []
    return teams.count > most ? nil : teams
  }

  private static let empty = -1

  /// The bits of the required experts; those beyond the 64th share the last one.
  private var allRequired: UInt64 {
    required.count < 64 ? (1 << UInt64(required.count)) - 1 : .max
  }

  private func shortlist(
    of options: [CandidateOption], group: Int, keeping count: Int,
    value: (_ group: Int, _ place: Int) -> Double?
  ) -> [Pick] {
    var classes: [[Pick]] = Array(repeating: [], count: Int(relevant.rawValue) + 1)
    var kept: [Pick] = []
    for place in options.indices {
      guard let worth = value(group, place) else { continue }
      let bit = bit(of: options[place].expert)
      let pick = Pick(
        group: group, option: place, expert: options[place].expert, traits: options[place].traits,
        value: worth, cost: options[place].cost, required: bit)
      if bit != 0 {
        kept.append(pick)
      } else {
        let kind = Int(pick.traits.intersection(relevant).rawValue)
        Self.insert(pick, into: &classes[kind], keeping: count)
      }
    }
    for picks in classes { kept += picks }
    kept.sort { ($0.value, $0.expert, $0.option) < ($1.value, $1.expert, $1.option) }
    return kept
  }

  /// The picks, sorted by value, but for those whom others can stand in for.
  ///
  /// Of the same traits there are as many as there are seats that are worth no less and cost no more: by
  /// exchange a team needs nobody else.
  private func undominated(_ picks: [Pick]) -> [Pick] {
    picks.enumerated().filter { place, pick in
      let kind = pick.traits.intersection(relevant)
      return pick.required != 0
        || picks[..<place].lazy.filter {
          $0.required == 0 && $0.cost <= pick.cost && $0.traits.intersection(relevant) == kind
        }.prefix(seats.count).count < seats.count
    }.map(\.element)
  }

  private static func insert(_ pick: Pick, into picks: inout [Pick], keeping count: Int) {
    if picks.count == count {
      guard let last = picks.last, pick.value < last.value else { return }
      picks.removeLast()
    }
    guard count < .max else { return picks.append(pick) }
    let place = picks.firstIndex { pick.value < $0.value } ?? picks.count
    picks.insert(pick, at: place)
  }

  /// Finds the least each rest of the seats can add; false when a seat can't be filled.
  private mutating func bound() -> Bool {
    suffix = Array(repeating: 0, count: seats.count + 1)
    for index in seats.indices.reversed() {
      let least = shortlists[seats[index].group].first?.value
      guard least != nil || seats[index].isOptional else { return false }
      suffix[index] =
        suffix[index + 1] + (seats[index].isOptional ? min(0, least ?? 0) : least ?? 0)
    }
    return true
  }

  /// Finds what each rest of the seats costs at least.
  private mutating func boundCosts() {
    guard mostCost < .max || !steps.isEmpty else { return }
    var least = Array(repeating: 0, count: seats.count + 1)
    for index in seats.indices.reversed() {
      let cheapest =
        seats[index].isOptional
        ? 0 : shortlists[seats[index].group].lazy.map(\.cost).min() ?? 0
      least[index] = least[index + 1] + cheapest
    }
    leastCosts = least
  }

  /// What the cost of a team adds at least, where cost is looked at; infinite where it is too much.
  private func leastExtra(_ cost: Int, before index: Int) -> Double {
    guard let leastCosts else { return 0 }
    let least = cost + leastCosts[index]
    return least <= mostCost ? steps.amount(ofCost: least) : .infinity
  }

  private mutating func search(
    _ index: Int, _ value: Double, _ cost: Int, _ traits: Traits, _ missing: UInt64
  ) -> Bool {
    guard (collected?.count ?? 0) <= collectedMost,
      missing.nonzeroBitCount <= seats.count - index,
      value + suffix[index] + min(0, accreditedPrice) + leastExtra(cost, before: index) < best.value
    else { return false }
    guard index < seats.count else { return close(value, cost, traits) }
    let seat = seats[index]
    let isNextOfGroup = index > 0 && seats[index - 1].group == seat.group
    let before = isNextOfGroup ? chosen[index - 1] : -2
    var found = false
    if before != Self.empty {
      for place in max(0, before + 1)..<max(max(0, before + 1), shortlists[seat.group].count) {
        let pick = shortlists[seat.group][place]
        guard value + pick.value + suffix[index + 1] + min(0, accreditedPrice) < best.value else {
          break
        }
        guard !isTaken(pick.expert, before: index) else { continue }
        chosen[index] = place
        found =
          search(
            index + 1, value + pick.value, cost + pick.cost, traits.union(pick.traits),
            missing & ~pick.required)
          || found
      }
    }
    if seat.isOptional {
      chosen[index] = Self.empty
      found = search(index + 1, value, cost, traits, missing) || found
    }
    return found
  }

  private func isTaken(_ expert: Ref<Expert>, before index: Int) -> Bool {
    (0..<index).contains { earlier in
      chosen[earlier] != Self.empty
        && shortlists[seats[earlier].group][chosen[earlier]].expert == expert
    }
  }

  /// The bit of a required expert; 0 for anybody else.
  private func bit(of expert: Ref<Expert>) -> UInt64 {
    required.firstIndex(of: expert).map { UInt64(1) << UInt64(min($0, 63)) } ?? 0
  }

  /// Whether the required experts who share a bit are all in the team.
  private var isComplete: Bool {
    required.dropFirst(63).allSatisfy { isTaken($0, before: seats.count) }
  }

  private mutating func close(_ value: Double, _ cost: Int, _ traits: Traits) -> Bool {
    guard !traits.contains(.mentored) || traits.contains(.mentor), isComplete else { return false }
    let total =
      value + (traits.contains(.accredited) ? accreditedPrice : 0)
      + leastExtra(cost, before: seats.count)
    guard total < best.value else { return false }
    let team = Team(
      value: total, cost: cost,
      members: seats.indices.filter { chosen[$0] != Self.empty }.map { index in
        let pick = shortlists[seats[index].group][chosen[index]]
        return Member(seat: seats[index].seat, group: pick.group, option: pick.option)
      })
    if collected == nil { best = team } else { collected?.append(team) }
    return true
  }
}
