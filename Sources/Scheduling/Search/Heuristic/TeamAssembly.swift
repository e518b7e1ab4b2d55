/// Tries combinations of candidates for the cheapest team of a stay.
///
/// Of each group of seats only the best few who can come matter: as many as there are seats, for each set
/// of traits that rules about teams ask for; by exchange, a team with anybody else is no better. Where
/// money is short the cheapest in money are tried too, which does not find every team.
struct TeamAssembly {
  private struct Pick {
    let member: Int32
    let expert: Int32
    let price: Double
    let cost: Int
    let traits: Traits
    let isRequired: Bool
  }

  private let options: FlatOptions
  private let shape: Int
  private let row: FlatOptions.Row
  private let plan: Plan
  private let wish: TeamFinder.Wish
  private let accreditedPrice: Double
  private let required: [Int32]
  private let seats: [(group: Int, isOptional: Bool)]
  private var lists: [[Pick]] = []
  /// The least price and cost of the seats from each one on.
  private var leastPrices: [Double] = []
  private var leastCosts: [Int] = []
  private var chosen: [Int] = []
  private var best: TeamFinder.Team?
  private var limit: Double
  /// How many steps are left.
  private var patience = 20_000

  private static let empty = -1

  init(
    _ options: FlatOptions, _ shape: Int, _ row: FlatOptions.Row, _ plan: Plan,
    _ wish: TeamFinder.Wish, accreditedPrice: Double
  ) {
    self.options = options
    self.shape = shape
    self.row = row
    self.plan = plan
    self.wish = wish
    self.accreditedPrice = accreditedPrice
    required = Set(options.required + (wish.only ?? [])).sorted().map { Int32($0.index) }
    seats = options.groups.enumerated().flatMap { index, group in
      group.seats.map { _ in (index, group.isOptional) }
    }
    limit = wish.limit
  }

  /// The cheapest team, or nil when none is as wished.
  ///
  /// - Parameter prices: What each of the request's candidates adds.
  mutating func cheapest(_ prices: [Double]) -> TeamFinder.Team? {
    lists = options.groups.indices.map { shortlist($0, prices) }
    guard bound() else { return nil }
    chosen = Array(repeating: Self.empty, count: seats.count)
    search(0, 0, 0, [], missing: required.count)
    return best
  }

  private func shortlist(_ group: Int, _ prices: [Double]) -> [Pick] {
    let only = wish.only?.map { Int32($0.index) }
    var classes: [[Pick]] = Array(repeating: [], count: 16)
    var picks: [Pick] = []
    for place in options.candidates(of: shape, group) where prices[place] < .infinity {
      let candidate = options.candidates[place]
      guard only?.contains(candidate.expert) ?? true,
        plan.canCome(candidate, on: row, options)
      else { continue }
      let pick = Pick(
        member: Int32(place), expert: candidate.expert, price: prices[place],
        cost: candidate.cost, traits: candidate.traits,
        isRequired: required.contains(candidate.expert))
      if pick.isRequired {
        picks.append(pick)
      } else {
        let kind = Int(pick.traits.rawValue)
        Self.insert(pick, into: &classes[kind], keeping: seats.count) { $0.price < $1.price }
        Self.insert(pick, into: &classes[8 + kind], keeping: seats.count) { $0.cost < $1.cost }
      }
    }
    let cheap = classes[8...].joined().filter { pick in
      !classes[Int(pick.traits.rawValue)].contains { $0.member == pick.member }
    }
    picks += classes[..<8].joined()
    picks += cheap
    return picks.sorted { ($0.price, $0.member) < ($1.price, $1.member) }
  }

  private static func insert(
    _ pick: Pick, into picks: inout [Pick], keeping count: Int, by isBetter: (Pick, Pick) -> Bool
  ) {
    if picks.count == count {
      guard let last = picks.last, isBetter(pick, last) else { return }
      picks.removeLast()
    }
    picks.insert(pick, at: picks.firstIndex { isBetter(pick, $0) } ?? picks.count)
  }

  /// Finds the least each rest of the seats can add; false when a seat can't be filled.
  private mutating func bound() -> Bool {
    leastPrices = Array(repeating: 0, count: seats.count + 1)
    leastCosts = Array(repeating: 0, count: seats.count + 1)
    for index in seats.indices.reversed() {
      let list = lists[seats[index].group]
      let isOptional = seats[index].isOptional
      guard let first = list.first else {
        guard isOptional else { return false }
        (leastPrices[index], leastCosts[index]) = (leastPrices[index + 1], leastCosts[index + 1])
        continue
      }
      leastPrices[index] = leastPrices[index + 1] + (isOptional ? min(0, first.price) : first.price)
      let cost = isOptional ? 0 : list.reduce(Int.max) { min($0, $1.cost) }
      leastCosts[index] = leastCosts[index + 1] + cost
    }
    return true
  }

  private mutating func search(
    _ index: Int, _ price: Double, _ cost: Int, _ traits: Traits, missing: Int
  ) {
    patience -= 1
    guard patience > 0, price + leastPrices[index] + min(0, accreditedPrice) < limit,
      cost + leastCosts[index] <= wish.money, missing <= seats.count - index
    else { return }
    guard index < seats.count else { return close(price, cost, traits) }
    let seat = seats[index]
    let isNextOfGroup = index > 0 && seats[index - 1].group == seat.group
    let before = isNextOfGroup ? chosen[index - 1] : -2
    if before != Self.empty {
      for place in max(0, before + 1)..<max(max(0, before + 1), lists[seat.group].count) {
        let pick = lists[seat.group][place]
        guard price + pick.price + leastPrices[index + 1] + min(0, accreditedPrice) < limit else {
          break
        }
        guard !isTaken(pick.expert, before: index) else { continue }
        chosen[index] = place
        search(
          index + 1, price + pick.price, cost + pick.cost, traits.union(pick.traits),
          missing: pick.isRequired ? missing - 1 : missing)
      }
    }
    if seat.isOptional {
      chosen[index] = Self.empty
      search(index + 1, price, cost, traits, missing: missing)
    }
  }

  private func pick(_ index: Int) -> Pick? {
    chosen[index] == Self.empty ? nil : lists[seats[index].group][chosen[index]]
  }

  private func isTaken(_ expert: Int32, before index: Int) -> Bool {
    (0..<index).contains { pick($0)?.expert == expert }
  }

  private mutating func close(_ price: Double, _ cost: Int, _ traits: Traits) {
    guard !traits.contains(.mentored) || traits.contains(.mentor) else { return }
    let total = price + (traits.contains(.accredited) ? accreditedPrice : 0)
    guard total < limit else { return }
    let members = seats.indices.compactMap { pick($0)?.member }
    guard plan.canComeTogether(members, on: row, options) else { return }
    limit = total
    best = TeamFinder.Team(price: total, cost: cost, members: members)
  }
}
