/// Pays events from other funds until no fund is overdrawn.
struct Settlement {
  /// How many events may be paid anew, one because of the other.
  private static let depth = 3
  /// How many are tried each time.
  private static let tries = 6

  /// How many more may be tried in all.
  private var patience = 60
  private var done: [(request: Int, sponsor: Int)] = []

  /// Settles what a fund is short of; if that is not possible, everything is as before.
  mutating func settle(_ fund: Int, _ change: inout Change, _ random: inout SplitMix) -> Bool {
    settle(fund, &change, &random, depth: Self.depth)
  }

  private mutating func settle(
    _ fund: Int, _ change: inout Change, _ random: inout SplitMix, depth: Int
  ) -> Bool {
    let short = -change.plan.left[fund]
    guard short > 0 else { return true }
    if let move = smallest(covering: short, from: fund, change.plan) {
      pay(for: move.request, from: move.place, &change)
      return true
    }
    guard depth > 0 else { return false }
    for _ in 0..<Self.tries where patience > 0 {
      patience -= 1
      let mark = done.count
      guard let move = any(from: fund, change.plan, &random) else { continue }
      pay(for: move.request, from: move.place, &change)
      if settle(move.fund, &change, &random, depth: depth - 1),
        settle(fund, &change, &random, depth: depth - 1)
      {
        return true
      }
      undo(to: mark, &change)
    }
    return false
  }

  /// The cheapest event that another fund can pay at once and that covers what is short.
  private func smallest(covering short: Int, from fund: Int, _ plan: Plan)
    -> (request: Int, place: Int)?
  {
    var best: (request: Int, place: Int, cost: Int)?
    for payee in plan.payees[fund] {
      guard let event = plan.events[Int(payee)], event.cost >= short,
        event.cost < best?.cost ?? .max
      else { continue }
      for (place, sponsor) in sponsors(of: event, plan).enumerated()
      where plan.left[Int(sponsor.fund)] >= event.cost && Int(sponsor.fund) != fund {
        best = (Int(payee), place, event.cost)
        break
      }
    }
    return best.map { ($0.request, $0.place) }
  }

  /// Any event that another fund could pay if it were not for others.
  private func any(from fund: Int, _ plan: Plan, _ random: inout SplitMix)
    -> (request: Int, place: Int, fund: Int)?
  {
    guard let payee = plan.payees[fund].randomElement(using: &random),
      let event = plan.events[Int(payee)]
    else { return nil }
    let others = sponsors(of: event, plan).enumerated().filter {
      Int($0.element.fund) != fund && plan.flat.budgets[Int($0.element.fund)] >= event.cost
    }
    return others.randomElement(using: &random).map {
      (Int(payee), $0.offset, Int($0.element.fund))
    }
  }

  /// The funds that may pay for an event; none for a confirmed one, whose fund is not changed in passing.
  private func sponsors(of event: PlannedEvent, _ plan: Plan) -> ArraySlice<FlatOptions.Sponsor> {
    let options = plan.flat.requests[event.request]
    guard options.confirmed == nil else { return [] }
    return options.sponsors[options.rows[event.row].sponsors.range]
  }

  private mutating func pay(for request: Int, from place: Int, _ change: inout Change) {
    done.append((request, change.plan.events[request]?.sponsor ?? place))
    change.pay(for: request, from: place)
  }

  private mutating func undo(to mark: Int, _ change: inout Change) {
    while done.count > mark, let last = done.popLast() {
      change.pay(for: last.request, from: last.sponsor)
    }
  }
}
