/// Combines the cheapest candidates of each group of seats to a team.
///
/// Depth first, the cheapest first, with bounds; the first team it tries is nearly always the one.
struct TeamCombination {
  /// Where a team is wanted and what it must be like.
  struct Stay {
    let options: FlatOptions
    let row: FlatOptions.Row
    /// The list of the first group.
    let first: Int
    /// What a team with an accredited member adds beyond its members.
    let accreditedPrice: Double
    let wish: TeamFinder.Wish
  }

  /// The cheapest team found.
  private(set) var best: TeamFinder.Team?
  /// Whether candidates beyond the lists might make a team where none was found.
  private(set) var isOpen = false
  /// Whether a team failed for want of money.
  var lackedMoney = false
  private var limit = 0.0
  private var patience = 0
  /// The least the seats from each one on can add.
  private var least: [Double] = []
  /// For each list place whether the candidate is free: 0 unknown, 1 yes, 2 no.
  private var free: [UInt8] = []
  private var chosen: [Int] = []
  private var members: [Int32] = []

  private static let empty = -1

  /// Searches for the cheapest team as wished.
  mutating func search(
    _ stay: Stay, _ tops: [TeamFinder.Top], _ lists: [TeamFinder.List],
    _ seats: [TeamFinder.Seat], _ plan: Plan
  ) {
    best = nil
    isOpen = false
    lackedMoney = false
    limit = stay.wish.limit
    patience = TeamFinder.patience
    let groups = stay.options.groups.count
    free.removeAll(keepingCapacity: true)
    free.append(contentsOf: repeatElement(0, count: groups * TeamFinder.kept))
    chosen.removeAll(keepingCapacity: true)
    chosen.append(contentsOf: repeatElement(Self.empty, count: seats.count))
    guard bound(stay, tops, lists, seats, plan) else { return }
    search(0, 0, 0, [], stay, tops, lists, seats, plan)
    isOpen = best == nil && (isOpen || patience <= 0)
  }

  /// Finds the least each rest of the seats can add; false when a seat can't be filled.
  private mutating func bound(
    _ stay: Stay, _ tops: [TeamFinder.Top], _ lists: [TeamFinder.List],
    _ seats: [TeamFinder.Seat], _ plan: Plan
  ) -> Bool {
    least.removeAll(keepingCapacity: true)
    least.append(contentsOf: repeatElement(0, count: seats.count + 1))
    var place = 0
    for index in seats.indices.reversed() {
      let seat = seats[index]
      let isFirstOfGroup = index + 1 == seats.count || seats[index + 1].group != seat.group
      if isFirstOfGroup {
        place = 0
        while place < lists[stay.first + seat.group].kept,
          !isFree(seat.group, place, stay, tops, plan)
        { place += 1 }
      }
      let list = stay.first + seat.group
      guard place < lists[list].kept else {
        guard seat.isOptional else {
          isOpen = lists[list].kept < lists[list].all
          return false
        }
        least[index] = least[index + 1]
        continue
      }
      let price = tops[list * TeamFinder.kept + place].price
      least[index] = least[index + 1] + (seat.isOptional ? min(0, price) : price)
    }
    return true
  }

  private mutating func isFree(
    _ group: Int, _ place: Int, _ stay: Stay, _ tops: [TeamFinder.Top], _ plan: Plan
  ) -> Bool {
    let known = free[group * TeamFinder.kept + place]
    guard known == 0 else { return known == 1 }
    let member = tops[(stay.first + group) * TeamFinder.kept + place].member
    let isFree = plan.canCome(stay.options.candidates[Int(member)], on: stay.row, stay.options)
    free[group * TeamFinder.kept + place] = isFree ? 1 : 2
    return isFree
  }

  private mutating func search(
    _ index: Int, _ price: Double, _ cost: Int, _ traits: Traits, _ stay: Stay,
    _ tops: [TeamFinder.Top], _ lists: [TeamFinder.List], _ seats: [TeamFinder.Seat],
    _ plan: Plan
  ) {
    patience -= 1
    let most = limit - min(0, stay.accreditedPrice)
    guard patience > 0, price + least[index] < most else { return }
    guard index < seats.count else { return close(price, cost, traits, stay, tops, seats, plan) }
    // An optional member who costs something is only good for what a team may need.
    let staysEmpty = seats[index].isOptional && least[index] == least[index + 1]
    if staysEmpty { leaveEmpty(index, price, cost, traits, stay, tops, lists, seats, plan) }
    fill(index, price, cost, traits, stay, tops, lists, seats, plan)
    if seats[index].isOptional, !staysEmpty {
      leaveEmpty(index, price, cost, traits, stay, tops, lists, seats, plan)
    }
  }

  private mutating func leaveEmpty(
    _ index: Int, _ price: Double, _ cost: Int, _ traits: Traits, _ stay: Stay,
    _ tops: [TeamFinder.Top], _ lists: [TeamFinder.List], _ seats: [TeamFinder.Seat],
    _ plan: Plan
  ) {
    chosen[index] = Self.empty
    search(index + 1, price, cost, traits, stay, tops, lists, seats, plan)
  }

  private mutating func fill(
    _ index: Int, _ price: Double, _ cost: Int, _ traits: Traits, _ stay: Stay,
    _ tops: [TeamFinder.Top], _ lists: [TeamFinder.List], _ seats: [TeamFinder.Seat],
    _ plan: Plan
  ) {
    let seat = seats[index]
    let list = stay.first + seat.group
    let isNextOfGroup = index > 0 && seats[index - 1].group == seat.group
    let before = isNextOfGroup ? chosen[index - 1] : -2
    guard before != Self.empty else { return }
    for place in max(0, before + 1)..<max(lists[list].kept, max(0, before + 1)) {
      let top = tops[list * TeamFinder.kept + place]
      guard price + top.price + least[index + 1] < limit - min(0, stay.accreditedPrice) else {
        return
      }
      guard isFree(seat.group, place, stay, tops, plan),
        !isTaken(top.member, before: index, stay, tops, seats)
      else { continue }
      chosen[index] = place
      let candidate = stay.options.candidates[Int(top.member)]
      search(
        index + 1, price + top.price, cost + candidate.cost, traits.union(candidate.traits),
        stay, tops, lists, seats, plan)
    }
    // Where a price ends the list, nobody beyond it is cheaper.
    if lists[list].kept < lists[list].all { isOpen = true }
  }

  private func isTaken(
    _ member: Int32, before index: Int, _ stay: Stay, _ tops: [TeamFinder.Top],
    _ seats: [TeamFinder.Seat]
  ) -> Bool {
    let expert = stay.options.candidates[Int(member)].expert
    for seat in 0..<index where chosen[seat] != Self.empty {
      let other = tops[(stay.first + seats[seat].group) * TeamFinder.kept + chosen[seat]].member
      if stay.options.candidates[Int(other)].expert == expert { return true }
    }
    return false
  }

  private mutating func close(
    _ price: Double, _ cost: Int, _ traits: Traits, _ stay: Stay, _ tops: [TeamFinder.Top],
    _ seats: [TeamFinder.Seat], _ plan: Plan
  ) {
    guard !traits.contains(.mentored) || traits.contains(.mentor) else { return }
    let total = price + (traits.contains(.accredited) ? stay.accreditedPrice : 0)
    guard total < limit else { return }
    guard cost <= stay.wish.money else {
      lackedMoney = true
      return
    }
    members.removeAll(keepingCapacity: true)
    for (index, seat) in seats.enumerated() where chosen[index] != Self.empty {
      members.append(tops[(stay.first + seat.group) * TeamFinder.kept + chosen[index]].member)
    }
    guard plan.canComeTogether(members, on: stay.row, stay.options) else { return }
    limit = total
    best = TeamFinder.Team(price: total, cost: cost, members: members)
  }
}
