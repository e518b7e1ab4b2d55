/// Finds the cheapest events of one request beside a plan, without pricing all there are.
///
/// The stays are tried from the lowest bound on: what the stay counts, and the least a team can add. The
/// search ends where the next bound is no better than the events found.
struct InsertionSearch {
  /// An event that fits, and what it adds to the plan's levels, weighed.
  struct Offer {
    var price: Double
    let row: Int
    let sponsor: Int
    let members: [Int32]
  }

  /// How a search weighs things beyond the levels.
  struct Terms {
    /// What a unit of money costs more than it counts.
    var thrift = 0.0
    /// What a unit of each fund's money counts when one of several funds is chosen.
    var pressures: [Double] = []
    /// Whether funds may be overdrawn, to be settled later.
    var mayOverdraw = false
    /// How many offers are wanted, each in another week.
    var count = 1
    /// The stays and experts that are not considered.
    var blinks = Blinks.none
    /// What offers must be below.
    var limit = Double.infinity
  }

  private let flat: FlatCatalogue
  private var teams = TeamFinder()
  /// What each shape counts because of its days and venue.
  private var counted: [Double] = []
  private var offers: [Offer] = []
  /// Whether some event failed for want of money only.
  private(set) var lacksMoney = false

  init(_ flat: FlatCatalogue) { self.flat = flat }

  /// The cheapest events of a request that fit, the cheapest first.
  ///
  /// - Parameters:
  ///   - request: The request, which has no event in the plan.
  ///   - plan: What is there.
  ///   - terms: How things are weighed.
  /// - Returns: At most as many offers as the terms want, each in another week.
  mutating func offers(for request: Int, beside plan: Plan, _ terms: Terms) -> [Offer] {
    let options = flat.requests[request]
    offers.removeAll(keepingCapacity: true)
    lacksMoney = false
    guard !options.rows.isEmpty else { return [] }
    let least = count(options, plan)
    teams.begin(options, thrift: terms.thrift, terms.blinks)
    for (index, row) in options.rows.enumerated() {
      let limit = offers.count < terms.count ? terms.limit : offers.last?.price ?? terms.limit
      guard row.bound + least < limit else { break }
      guard !terms.blinks.passOver(index) else { continue }
      consider(row, index, options, plan, terms, below: limit)
    }
    return offers
  }

  /// Prices what each shape counts; returns the least of them.
  private mutating func count(_ options: FlatOptions, _ plan: Plan) -> Double {
    counted.removeAll(keepingCapacity: true)
    var least = Double.infinity
    for shape in options.shapes {
      let own = options.countedUse[shape.counted.range]
      var price = plan.price(of: own)
      counted.append(price)
      if shape.accredited.count > 0 {
        price = min(
          price, plan.price(of: (own + options.countedUse[shape.accredited.range])[...]))
      }
      least = min(least, price)
    }
    return least
  }

  private mutating func consider(
    _ row: FlatOptions.Row, _ index: Int, _ options: FlatOptions, _ plan: Plan, _ terms: Terms,
    below limit: Double
  ) {
    let shape = Int(row.shape)
    let before = row.price + counted[shape] + terms.thrift * Double(row.cost)
    var best = limit
    if terms.count > 1, let same = offers.first(where: { isSameWeek($0, row, options) }) {
      best = min(best, same.price)
    }
    guard row.use.range.allSatisfy({ plan.admits(options.rowUse[$0]) }) else { return }
    let money = mostMoney(for: row, options, plan, terms)
    guard money >= row.cost + options.shapes[shape].teamCost else {
      lacksMoney = true
      return
    }
    if !teams.isOpen(shape) {
      let accredited = accreditedPrice(of: shape, options, plan)
      teams.open(shape, options, plan, accreditedPrice: accredited)
    }
    guard before + teams.least(of: shape) < best else { return }
    let wish = TeamFinder.Wish(limit: best - before, money: money - row.cost)
    if options.confirmed != nil {
      considerConfirmed(row, index, options, plan, before, wish)
    } else if let team = teams.team(of: shape, on: row, options, plan, wish) {
      take(team, row, index, options, plan, terms, before)
    }
    if teams.lackedMoney { lacksMoney = true }
  }

  private func isSameWeek(
    _ offer: Offer, _ row: FlatOptions.Row, _ options: FlatOptions
  ) -> Bool {
    options.rows[offer.row].first / 7 == row.first / 7
  }

  /// What an accredited member counts beyond the member.
  private func accreditedPrice(of shape: Int, _ options: FlatOptions, _ plan: Plan) -> Double {
    let ranges = options.shapes[shape]
    guard ranges.accredited.count > 0 else { return 0 }
    let own = options.countedUse[ranges.counted.range]
    return plan.price(of: (own + options.countedUse[ranges.accredited.range])[...])
      - counted[shape]
  }

  /// The most money any fund has left for a stay.
  private func mostMoney(
    for row: FlatOptions.Row, _ options: FlatOptions, _ plan: Plan, _ terms: Terms
  ) -> Int {
    let funds = terms.mayOverdraw ? flat.budgets : plan.left
    return options.sponsors[row.sponsors.range].reduce(-1) { max($0, funds[Int($1.fund)]) }
  }

  /// Takes a team with the fund that is best for it.
  private mutating func take(
    _ team: TeamFinder.Team, _ row: FlatOptions.Row, _ index: Int, _ options: FlatOptions,
    _ plan: Plan, _ terms: Terms, _ before: Double
  ) {
    let cost = row.cost + team.cost
    var best: (place: Int, price: Double, pressure: Double)?
    for (place, sponsor) in options.sponsors[row.sponsors.range].enumerated() {
      let fund = Int(sponsor.fund)
      var pressure = terms.pressures.isEmpty ? 0 : terms.pressures[fund] * Double(cost)
      if plan.left[fund] < cost {
        guard terms.mayOverdraw, flat.budgets[fund] >= cost else { continue }
        pressure += 1e3 * Double(cost - plan.left[fund])
      }
      if let best, best.price + best.pressure <= sponsor.price + pressure { continue }
      best = (place, sponsor.price, pressure)
    }
    guard let best else { return }
    insert(
      Offer(
        price: before + best.price + team.price, row: index, sponsor: best.place,
        members: team.members), options, keeping: terms.count)
  }

  private mutating func insert(_ offer: Offer, _ options: FlatOptions, keeping count: Int) {
    if count > 1 {
      let row = options.rows[offer.row]
      if let same = offers.firstIndex(where: { isSameWeek($0, row, options) }) {
        guard offer.price < offers[same].price else { return }
        offers.remove(at: same)
      }
    }
    offers.insert(offer, at: offers.firstIndex { offer.price < $0.price } ?? offers.count)
    if offers.count > count { offers.removeLast() }
  }

  /// A confirmed event counts on the level `commitments` unless nothing about it changes.
  private mutating func considerConfirmed(
    _ row: FlatOptions.Row, _ index: Int, _ options: FlatOptions, _ plan: Plan, _ before: Double,
    _ wish: TeamFinder.Wish
  ) {
    guard let confirmed = options.confirmed else { return }
    let change = flat.weights.price(of: LevelValues(ConfirmedUnchanged.level, 1))
    let stay = flat.catalogue.options[options.request.index].stays[Int(row.stay)]
    for (place, sponsor) in options.sponsors[row.sponsors.range].enumerated() {
      let money = plan.left[Int(sponsor.fund)] - row.cost
      guard money >= 0 else { continue }
      let placement = Placement(
        options.request, span: stay.span, venue: stay.venue, fund: stay.sponsors[place].fund)
      let isKept = !confirmed.isChanged(by: placement)
      var wishes: [(wish: TeamFinder.Wish, price: Double)] = []
      if isKept {
        wishes.append(
          (TeamFinder.Wish(limit: wish.limit, money: money, only: confirmed.experts), 0))
      }
      if !isKept || confirmed.experts != nil {
        wishes.append((TeamFinder.Wish(limit: wish.limit - change, money: money), change))
      }
      for (wish, extra) in wishes {
        guard let team = teams.team(of: Int(row.shape), on: row, options, plan, wish) else {
          continue
        }
        insert(
          Offer(
            price: before + sponsor.price + team.price + extra, row: index, sponsor: place,
            members: team.members), options, keeping: 1)
      }
    }
  }
}
