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

  private let flat: FlatCatalogue
  private var search: InsertionSearch
  /// How many searches were made.
  private(set) var effort = 0
  /// Whether what is not inserted yet is to be left.
  var isOver: @Sendable () -> Bool = { false }

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
      for request in left where !isOver() {
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
    // Of many requests only the most urgent one is looked at again after each event.
    let isWatching = requests.count <= Self.mostWatched
    var queue = InsertionQueue(by: order)
    take(requests, into: &queue, beside: change.plan, terms)
    while let chosen = queue.popMostUrgent(), !isOver() {
      guard chosen.age == queue.age else {
        refresh(chosen, in: &queue, beside: change.plan, terms)
        continue
      }
      guard let offer = chosen.offers.first,
        change.add(flat.event(of: offer, for: chosen.request), &random)
          || insert(chosen.request, into: &change, budgeted, &random)
      else { continue }
      queue.age += 1
      if isWatching {
        for other in queue.popAll() { refresh(other, in: &queue, beside: change.plan, terms) }
      }
      if !flat.dependents[chosen.request].isEmpty {
        take(queue.popWaiting(), into: &queue, beside: change.plan, terms)
      }
    }
  }

  /// Looks for offers for requests, and queues those that have some, or may have some later.
  private mutating func take(
    _ requests: [Int], into queue: inout InsertionQueue, beside plan: Plan,
    _ terms: InsertionSearch.Terms
  ) {
    for request in requests where !isOver() {
      queue.add(
        request, offers(for: request, beside: plan, terms), mayWait: flat.isDependent[request])
    }
  }

  /// Queues a request with the offers that still hold, or with new ones where those are too few or cost
  /// more now.
  private mutating func refresh(
    _ pending: InsertionQueue.Pending, in queue: inout InsertionQueue, beside plan: Plan,
    _ terms: InsertionSearch.Terms
  ) {
    let request = pending.request
    var offers = pending.offers.filter {
      plan.admits($0, for: request, mayOverdraw: terms.mayOverdraw)
    }
    let isStale =
      offers.count < terms.count
      || offers[0].price < plan.price(of: offers[0], for: request) - 1
    if isStale { offers = self.offers(for: request, beside: plan, terms) }
    queue.add(request, offers, mayWait: flat.isDependent[request])
  }

  /// How many requests are watched all the time at most.
  private static let mostWatched = 400

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
        candidate.fixed.range.allSatisfy({ admits(options.fixedUse[$0]) })
      else { return false }
    }
    return (mayOverdraw || left[fund] >= cost)
      && row.use.range.allSatisfy { admits(options.rowUse[$0]) }
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
      for place in candidate.fixed.range { price += slope(of: options.fixedUse[place]) }
      if candidate.traits.contains(.accredited) { isAccredited = true }
    }
    if isAccredited { counted += options.countedUse[shape.accredited.range] }
    return price + self.price(of: counted[...])
  }
}
