/// Finds the cheapest team of a stay beside a plan.
///
/// Members' prices add up. Mostly the cheapest candidates of each group of seats who are free make a team
/// that nothing speaks against, and then no team is cheaper. Otherwise combinations of the cheapest few
/// are tried, and, where these are not all there are and none will do, `TeamAssembly` looks at all.
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

  /// The cheapest candidates of a shape and a group who may come on some day.
  struct List {
    /// How many are kept in order.
    var kept = 0
    /// How many there are.
    var all = 0
  }

  /// A shape of the request at hand.
  struct OpenShape {
    var isOpen = false
    var least = 0.0
    var accreditedPrice = 0.0
  }

  /// A seat of the request at hand.
  struct Seat {
    let group: Int
    let isOptional: Bool
  }

  /// How many candidates of a list are kept in order.
  static let kept = 16
  /// How many steps the search for a combination may take.
  static let patience = 300

  private var thrift = 0.0
  private var blinks = Blinks.none
  /// What each candidate adds to the plan's levels; infinite for those who can't come on any day.
  private var prices: [Double] = []
  private var shapes: [OpenShape] = []
  private(set) var lists: [List] = []
  private(set) var tops: [Top] = []
  private(set) var seats: [Seat] = []
  var combination = TeamCombination()

  /// A candidate on a list.
  struct Top {
    var price = 0.0
    var member: Int32 = 0
  }

  /// Whether the last team asked for failed for want of money.
  var lackedMoney: Bool { combination.lackedMoney }

  /// Begins with another request.
  mutating func begin(_ options: FlatOptions, thrift: Double, _ blinks: Blinks) {
    self.thrift = thrift
    // Teams that must be of certain experts have no others.
    self.blinks = options.required.isEmpty && options.confirmed == nil ? blinks : .none
    combination.lackedMoney = false
    shapes.removeAll(keepingCapacity: true)
    shapes.append(contentsOf: repeatElement(OpenShape(), count: options.shapes.count))
    seats.removeAll(keepingCapacity: true)
    for (index, group) in options.groups.enumerated() {
      for _ in group.seats { seats.append(Seat(group: index, isOptional: group.isOptional)) }
    }
    let count = options.shapes.count * options.groups.count
    if prices.count < options.candidates.count {
      prices = Array(repeating: .infinity, count: options.candidates.count)
    }
    if lists.count < count {
      lists = Array(repeating: List(), count: count)
      tops = Array(repeating: Top(), count: count * Self.kept)
    }
  }

  func isOpen(_ shape: Int) -> Bool { shapes[shape].isOpen }

  /// The least a team of an open shape adds.
  func least(of shape: Int) -> Double { shapes[shape].least }

  /// Prices the candidates of a shape beside a plan.
  mutating func open(
    _ shape: Int, _ options: FlatOptions, _ plan: Plan, accreditedPrice: Double
  ) {
    var least = min(0, accreditedPrice)
    for (index, group) in options.groups.enumerated() {
      let place = shape * options.groups.count + index
      price(options.candidates(of: shape, index), on: place, options, plan)
      let list = lists[place]
      if list.all < group.seats.count, !group.isOptional { least = .infinity }
      for seat in 0..<min(group.seats.count, list.all) {
        let price = tops[place * Self.kept + min(seat, Self.kept - 1)].price
        least += group.isOptional ? min(0, price) : price
      }
    }
    shapes[shape] = OpenShape(isOpen: true, least: least, accreditedPrice: accreditedPrice)
  }

  /// Prices candidates and lists the cheapest.
  private mutating func price(
    _ places: Range<Int>, on list: Int, _ options: FlatOptions, _ plan: Plan
  ) {
    let base = list * Self.kept
    var count = 0
    var all = 0
    for place in places {
      let candidate = options.candidates[place]
      let price =
        blinks.passOver(~Int(candidate.expert))
        ? .infinity : plan.price(of: candidate, options, thrift: thrift)
      prices[place] = price
      guard price < .infinity else { continue }
      all += 1
      guard count < Self.kept || price < tops[base + count - 1].price else { continue }
      if count < Self.kept { count += 1 }
      var slot = base + count - 1
      while slot > base, price < tops[slot - 1].price {
        tops[slot] = tops[slot - 1]
        slot -= 1
      }
      tops[slot] = Top(price: price, member: Int32(place))
    }
    lists[list] = List(kept: count, all: all)
  }

  /// The cheapest team of an open shape on a stay's days, or nil when none is as wished.
  mutating func team(
    of shape: Int, on row: FlatOptions.Row, _ options: FlatOptions, _ plan: Plan, _ wish: Wish
  ) -> Team? {
    let accredited = shapes[shape].accreditedPrice
    let first = shape * options.groups.count
    if wish.only == nil, options.required.isEmpty {
      let stay = TeamCombination.Stay(
        options: options, row: row, first: first, accreditedPrice: accredited, wish: wish)
      combination.search(stay, tops, lists, seats, plan)
      let isComplete = options.groups.indices.allSatisfy { lists[first + $0].isComplete }
      if isComplete || !combination.isOpen { return combination.best }
    }
    var assembly = TeamAssembly(options, shape, row, plan, wish, accreditedPrice: accredited)
    return assembly.cheapest(prices)
  }
}

extension TeamFinder.List {
  /// Whether all candidates are kept in order.
  fileprivate var isComplete: Bool { kept == all }
}
