/// Finds the cheapest team of a stay beside a plan.
///
/// Members' prices add up. Mostly the cheapest candidates of each group of seats who are free make a team
/// that nothing speaks against, and then no team is cheaper. Otherwise `TeamAssembly` tries
/// combinations.
struct TeamFinder {
  /// What a team must be like.
  struct Wish {
    /// What its price must be below.
    var limit: Double
    /// The money there is for it.
    var money: Int
    /// The only experts, all of whom must be in the team; nil admits all.
    var only: [Ref<Expert>]?
  }

  /// A team: places among the request's flat candidates.
  struct Team {
    var price: Double
    var cost: Int
    var members: [Int32]
  }

  /// How many candidates of a group are kept in order.
  private static let kept = 16

  private var thrift = 0.0
  private var groups = 0
  /// What each candidate adds to the plan's levels; infinite for those who can't come on any day.
  private(set) var prices: [Double] = []
  private var shapes: [OpenShape] = []
  /// The cheapest candidates of each shape and group, in order.
  private var tops: [Int32] = []
  private var counts: [(kept: Int, all: Int)] = []
  private var greedy: [Int32] = []
  /// Whether the last team asked for failed for want of money.
  private(set) var lackedMoney = false

  private struct OpenShape {
    var isOpen = false
    var least = 0.0
    var accreditedPrice = 0.0
  }

  /// Begins with another request.
  mutating func begin(_ options: FlatOptions, thrift: Double) {
    self.thrift = thrift
    lackedMoney = false
    groups = options.groups.count
    shapes.removeAll(keepingCapacity: true)
    shapes.append(contentsOf: repeatElement(OpenShape(), count: options.shapes.count))
    let lists = options.shapes.count * groups
    if prices.count < options.candidates.count {
      prices = Array(repeating: .infinity, count: options.candidates.count)
    }
    if counts.count < lists {
      counts = Array(repeating: (0, 0), count: lists)
      tops = Array(repeating: 0, count: lists * Self.kept)
    }
  }

  func isOpen(_ shape: Int) -> Bool { shapes[shape].isOpen }

  /// The least a team of an open shape adds.
  func least(of shape: Int) -> Double { shapes[shape].least }

  /// Prices the candidates of a shape beside a plan.
  mutating func open(
    _ shape: Int, _ options: FlatOptions, _ plan: Plan, accreditedPrice: Double
  ) {
    shapes[shape].isOpen = true
    shapes[shape].accreditedPrice = accreditedPrice
    var least = min(0, accreditedPrice)
    for group in 0..<groups {
      price(shape, group, options, plan)
      let seats = options.groups[group]
      let list = shape * groups + group
      for place in 0..<seats.seats.count {
        guard place < counts[list].all else {
          if !seats.isOptional { least = .infinity }
          break
        }
        let price = prices[Int(tops[list * Self.kept + min(place, Self.kept - 1)])]
        least += seats.isOptional ? min(0, price) : price
      }
    }
    shapes[shape].least = least
  }

  private mutating func price(
    _ shape: Int, _ group: Int, _ options: FlatOptions, _ plan: Plan
  ) {
    let list = shape * groups + group
    let base = list * Self.kept
    var count = 0
    var all = 0
    for place in options.candidates(of: shape, group) {
      let candidate = options.candidates[place]
      var price = candidate.price + thrift * Double(candidate.cost)
      for use in options.fixedUse[candidate.fixed.range] {
        guard plan.admits(use) else {
          price = .infinity
          break
        }
        price += plan.slope(of: use)
      }
      prices[place] = price
      guard price < .infinity else { continue }
      all += 1
      guard count < Self.kept || price < prices[Int(tops[base + count - 1])] else { continue }
      if count < Self.kept { count += 1 }
      var slot = base + count - 1
      while slot > base, price < prices[Int(tops[slot - 1])] {
        tops[slot] = tops[slot - 1]
        slot -= 1
      }
      tops[slot] = Int32(place)
    }
    counts[list] = (count, all)
  }

  /// The cheapest team of an open shape on a stay's days, or nil when none is as wished.
  mutating func team(
    of shape: Int, on row: FlatOptions.Row, _ options: FlatOptions, _ plan: Plan, _ wish: Wish
  ) -> Team? {
    lackedMoney = false
    if wish.only == nil, options.required.isEmpty {
      switch cheapestOfEachGroup(shape, row, options, plan, wish) {
      case .found(let team): return team
      case .none: return nil
      case .unsure: break
      }
    }
    var assembly = TeamAssembly(
      options, shape, row, plan, wish, accreditedPrice: shapes[shape].accreditedPrice)
    return assembly.cheapest(prices)
  }

  private enum Verdict {
    case found(Team), none, unsure
  }

  private mutating func cheapestOfEachGroup(
    _ shape: Int, _ row: FlatOptions.Row, _ options: FlatOptions, _ plan: Plan, _ wish: Wish
  ) -> Verdict {
    greedy.removeAll(keepingCapacity: true)
    var team = Team(price: 0, cost: 0, members: [])
    var traits: Traits = []
    var isCertain = true
    for group in 0..<groups {
      var empty = options.groups[group].seats.count
      let isOptional = options.groups[group].isOptional
      let list = shape * groups + group
      var place = 0
      while empty > 0, place < counts[list].kept {
        let member = tops[list * Self.kept + place]
        place += 1
        let price = prices[Int(member)]
        if isOptional, price >= 0 {
          empty = 0
          break
        }
        let candidate = options.candidates[Int(member)]
        guard plan.canCome(candidate, on: row, options) else { continue }
        if greedy.contains(where: { options.candidates[Int($0)].expert == candidate.expert }) {
          isCertain = false
        }
        greedy.append(member)
        team.price += price
        team.cost += candidate.cost
        traits.formUnion(candidate.traits)
        empty -= 1
      }
      if empty > 0 {
        guard counts[list].kept == counts[list].all else { return .unsure }
        guard isOptional else { return .none }
      }
    }
    let accredited = shapes[shape].accreditedPrice
    guard team.price + min(0, accredited) < wish.limit else { return .none }
    if traits.contains(.mentored), !traits.contains(.mentor) { return .unsure }
    if traits.contains(.accredited) {
      team.price += accredited
    } else if accredited < 0 {
      return .unsure
    }
    if team.cost > wish.money {
      lackedMoney = true
      return .unsure
    }
    guard isCertain, plan.canComeTogether(greedy, on: row, options) else { return .unsure }
    team.members = greedy
    return .found(team)
  }
}

extension Plan {
  /// What one use of a single cell counts, about: as if it changed nothing but the next unit's price.
  @inline(__always)
  func slope(of use: CellUse) -> Double {
    Double(use.amount) * slopes[Int(flat.entryOfCell[Int(use.first)])]
  }

  /// Whether a candidate can come on a stay's days.
  @inline(__always)
  func canCome(
    _ candidate: FlatOptions.Candidate, on row: FlatOptions.Row, _ options: FlatOptions
  ) -> Bool {
    let word = options.available[Int(candidate.available) + Int(row.day) >> 6]
    guard word & (1 << UInt64(row.day & 63)) != 0 else { return false }
    for place in candidate.daily.range {
      guard admits(options.dailyUse[place], shiftedBy: Int(row.first)) else { return false }
    }
    return true
  }

  /// Whether candidates who can come one by one can come together.
  func canComeTogether(
    _ members: [Int32], on row: FlatOptions.Row, _ options: FlatOptions
  ) -> Bool {
    guard members.count > 1 else { return true }
    for (place, member) in members.enumerated() {
      let candidate = options.candidates[Int(member)]
      for other in members[..<place] {
        let earlier = options.candidates[Int(other)]
        for use in options.dailyUse[candidate.daily.range] {
          for taken in options.dailyUse[earlier.daily.range]
          where use.cells.overlaps(taken.cells) {
            return fitTogether(uses(of: members, on: row, options))
          }
        }
      }
    }
    return true
  }

  private func uses(
    of members: [Int32], on row: FlatOptions.Row, _ options: FlatOptions
  ) -> [CellUse] {
    members.flatMap { member in
      let candidate = options.candidates[Int(member)]
      return options.fixedUse[candidate.fixed.range]
        + options.dailyUse[candidate.daily.range].map { $0.shifted(by: Int(row.first)) }
    }
  }
}
