/// Gives requests events again, one after the other, each at its cheapest place.
struct Repair {
  /// Which request comes next.
  enum Order: Int, CaseIterable {
    /// The one that loses most if it has to take its second best week.
    case regret
    /// The one whose event improves the schedule most.
    case gain
    /// The one that weighs most, and has fewest stays among equals.
    case weight
    /// Any.
    case chance
  }

  private struct Pending {
    let request: Int
    var offers: [InsertionSearch.Offer]
  }

  private let flat: FlatCatalogue
  private var search: InsertionSearch
  /// How many searches were made.
  private(set) var effort = 0

  init(_ flat: FlatCatalogue) {
    self.flat = flat
    search = InsertionSearch(flat)
  }

  /// Inserts requests into a draft of changes as far as that improves it.
  mutating func insert(
    _ requests: [Int], into change: inout Change, by order: Order, _ terms: InsertionSearch.Terms,
    _ random: inout SplitMix
  ) {
    switch order {
    case .regret, .gain: insertBest(requests, into: &change, order, terms, &random)
    case .weight:
      insertInTurn(
        requests.map { ($0, -flat.requests[$0].unmetPrice, flat.requests[$0].rows.count) }
          .sorted { ($0.1, $0.2, $0.0) < ($1.1, $1.2, $1.0) }.map(\.0), into: &change, terms,
        &random)
    case .chance: insertInTurn(requests.shuffled(using: &random), into: &change, terms, &random)
    }
  }

  /// Inserts requests in the order given; those whose predecessor came later get another turn.
  private mutating func insertInTurn(
    _ requests: [Int], into change: inout Change, _ terms: InsertionSearch.Terms,
    _ random: inout SplitMix
  ) {
    var left = requests
    var isGrowing = true
    while isGrowing, !left.isEmpty {
      var again: [Int] = []
      isGrowing = false
      for request in left {
        if insert(request, into: &change, terms, &random) {
          isGrowing = isGrowing || !flat.dependents[request].isEmpty
        } else if flat.isDependent[request] {
          again.append(request)
        }
      }
      left = again
    }
  }

  private mutating func insertBest(
    _ requests: [Int], into change: inout Change, _ order: Order, _ terms: InsertionSearch.Terms,
    _ random: inout SplitMix
  ) {
    var terms = terms
    terms.count = order == .regret ? 2 : 1
    var budgeted = terms
    budgeted.mayOverdraw = false
    budgeted.count = 1
    var waiting: [Int] = []
    var pending: [Pending] = []
    func sort(_ request: Int, _ offers: [InsertionSearch.Offer]) {
      if !offers.isEmpty {
        pending.append(Pending(request: request, offers: offers))
      } else if flat.isDependent[request] {
        waiting.append(request)
      }
    }
    for request in requests { sort(request, offers(for: request, beside: change.plan, terms)) }
    while let next = pending.indices.max(by: {
      urgency($0, pending, order) < urgency($1, pending, order)
    }) {
      let chosen = pending.remove(at: next)
      guard let offer = chosen.offers.first,
        change.add(flat.event(of: offer, for: chosen.request), &random)
          || insert(chosen.request, into: &change, budgeted, &random)
      else { continue }
      let before = pending
      pending.removeAll(keepingCapacity: true)
      for var other in before {
        other.offers.removeAll {
          !change.plan.admits($0, for: other.request, mayOverdraw: terms.mayOverdraw)
        }
        let isStale =
          other.offers.count < terms.count
          || other.offers[0].price < change.plan.price(of: other.offers[0], for: other.request) - 1
        if isStale { other.offers = offers(for: other.request, beside: change.plan, terms) }
        sort(other.request, other.offers)
      }
      if !flat.dependents[chosen.request].isEmpty {
        let again = waiting
        waiting.removeAll()
        for request in again { sort(request, offers(for: request, beside: change.plan, terms)) }
      }
    }
  }

  /// Inserts one request; says whether it has an event then.
  private mutating func insert(
    _ request: Int, into change: inout Change, _ terms: InsertionSearch.Terms,
    _ random: inout SplitMix
  ) -> Bool {
    if let offer = offers(for: request, beside: change.plan, terms).first,
      change.add(flat.event(of: offer, for: request), &random)
    {
      return true
    }
    guard terms.mayOverdraw else { return false }
    var budgeted = terms
    budgeted.mayOverdraw = false
    return insert(request, into: &change, budgeted, &random)
  }

  private func urgency(_ place: Int, _ pending: [Pending], _ order: Order) -> Double {
    let offers = pending[place].offers
    guard order == .regret else { return -offers[0].price }
    return (offers.count > 1 ? offers[1].price : 0) - offers[0].price
  }

  /// The offers for a request; where money is short, those that need less of it.
  private mutating func offers(
    for request: Int, beside plan: Plan, _ terms: InsertionSearch.Terms
  ) -> [InsertionSearch.Offer] {
    effort += 1
    let offers = search.offers(for: request, beside: plan, terms)
    guard offers.isEmpty, search.lacksMoney, terms.thrift < Self.mostThrift else { return offers }
    var thrifty = terms
    thrifty.thrift = Self.mostThrift
    return search.offers(for: request, beside: plan, thrifty)
  }

  private static let mostThrift = 20.0
}

extension Plan {
  /// Whether an offer made before still fits.
  func admits(
    _ offer: InsertionSearch.Offer, for request: Int, mayOverdraw: Bool
  ) -> Bool {
    let options = flat.requests[request]
    let row = options.rows[offer.row]
    let fund = Int(options.sponsors[Int(row.sponsors.start) + offer.sponsor].fund)
    var cost = row.cost
    for member in offer.members {
      let candidate = options.candidates[Int(member)]
      cost += candidate.cost
      guard canCome(candidate, on: row, options),
        options.fixedUse[candidate.fixed.range].allSatisfy({ admits($0) })
      else { return false }
    }
    return (mayOverdraw || left[fund] >= cost)
      && options.rowUse[row.use.range].allSatisfy { admits($0) }
      && canComeTogether(offer.members, on: row, options)
  }

  /// What an offer made before adds now, thrift and a confirmed event's change apart.
  func price(of offer: InsertionSearch.Offer, for request: Int) -> Double {
    let options = flat.requests[request]
    let row = options.rows[offer.row]
    let shape = options.shapes[Int(row.shape)]
    var price = row.price + options.sponsors[Int(row.sponsors.start) + offer.sponsor].price
    var counted = options.countedUse[shape.counted.range]
    var isAccredited = false
    for member in offer.members {
      let candidate = options.candidates[Int(member)]
      price += candidate.price
      for use in options.fixedUse[candidate.fixed.range] { price += slope(of: use) }
      if candidate.traits.contains(.accredited) { isAccredited = true }
    }
    if isAccredited { counted += options.countedUse[shape.accredited.range] }
    return price + self.price(of: counted)
  }
}
