/// Makes room for a request: gives it an event and takes out the few that stand in its way.
struct Ejection {
  private let flat: FlatCatalogue
  /// What may be taken out.
  var territory: Territory
  /// How many stays are looked at.
  private static let stays = 20
  /// How many events may have to go.
  private static let most = 5

  init(_ flat: FlatCatalogue) {
    self.flat = flat
    territory = Territory(allOf: flat.catalogue.blocks)
  }

  /// An event with what stands in its way.
  private struct Attempt {
    let offer: InsertionSearch.Offer
    let loss: Double
  }

  /// Gives a request an event.
  ///
  /// - Returns: The requests whose events had to go; nil when too many would have to, and what was changed on the
  ///   way, a fund overdrawn perhaps, must be taken back.
  func insert(_ request: Int, into change: inout Change, _ random: inout SplitMix) -> [Int]? {
    let options = flat.requests[request]
    guard !options.rows.isEmpty else { return nil }
    var best: Attempt?
    for trial in 0..<Self.stays {
      let place =
        trial < 4
        ? min(trial, options.rows.count - 1) : Int.random(in: options.rows.indices, using: &random)
      guard let attempt = attempt(place, options, change.plan, &random) else { continue }
      if attempt.loss < best?.loss ?? .infinity { best = attempt }
    }
    guard let best else { return nil }
    let event = flat.event(of: best.offer, for: request)
    guard var gone = clear(for: event, in: &change, &random), change.force(event) else {
      return nil
    }
    while change.plan.left[event.fund] < 0, !change.settle(event.fund, &random) {
      let others = change.plan.payees[event.fund].map(Int.init).filter { $0 != request }
      guard gone.count < Self.most,
        let user = payer(others, short: -change.plan.left[event.fund], change.plan, &random)
      else { return nil }
      gone += change.remove(user)
    }
    return gone
  }

  private func attempt(
    _ place: Int, _ options: FlatOptions, _ plan: Plan, _ random: inout SplitMix
  ) -> Attempt? {
    let row = options.rows[place]
    var loss = 0.0
    for use in options.rowUse[row.use.range] where !plan.admits(use) {
      let blocked = self.loss(for: use, shiftedBy: 0, plan)
      guard blocked < .infinity else { return nil }
      loss += blocked
    }
    var members: [Int32] = []
    var traits: Traits = []
    var cost = row.cost
    for (group, seats) in options.groups.enumerated() where !seats.isOptional {
      for _ in seats.seats {
        guard
          let pick = pick(
            from: options.candidates(of: Int(row.shape), group), members, row, options, plan)
        else { return nil }
        members.append(pick.member)
        loss += pick.loss
        traits.formUnion(options.candidates[Int(pick.member)].traits)
        cost += options.candidates[Int(pick.member)].cost
      }
    }
    guard !traits.contains(.mentored) || traits.contains(.mentor),
      options.required.allSatisfy({ expert in
        members.contains { Int(options.candidates[Int($0)].expert) == expert.index }
      }), let sponsor = sponsor(row, options, cost, plan, &random)
    else { return nil }
    loss += sponsor.loss
    let offer = InsertionSearch.Offer(
      price: 0, row: place, sponsor: sponsor.place, members: members)
    return Attempt(offer: offer, loss: loss * (0.7 + 0.6 * random.unit()))
  }

  /// The candidate whose mission costs least, with what is lost for those in its way.
  private func pick(
    from range: Range<Int>, _ members: [Int32], _ row: FlatOptions.Row, _ options: FlatOptions,
    _ plan: Plan
  ) -> (member: Int32, loss: Double)? {
    var best: (member: Int32, loss: Double, price: Double)?
    for place in range {
      let candidate = options.candidates[place]
      guard options.isAvailable(candidate, on: row),
        !members.contains(where: { options.candidates[Int($0)].expert == candidate.expert })
      else { continue }
      var loss = 0.0
      var price = candidate.price
      for use in options.fixedUse[candidate.fixed.range] {
        price += plan.slope(of: use)
        if !plan.admits(use) { loss += self.loss(for: use, shiftedBy: 0, plan) }
      }
      for use in options.dailyUse[candidate.daily.range]
      where !plan.admits(use, shiftedBy: Int(row.first)) {
        loss += self.loss(for: use, shiftedBy: Int(row.first), plan)
      }
      guard loss < .infinity else { continue }
      if price + loss < (best.map { $0.price + $0.loss } ?? .infinity) {
        best = (Int32(place), loss, price)
      }
    }
    return best.map { ($0.member, $0.loss) }
  }

  /// What the cheapest way to make room for a use takes out, about.
  private func loss(for use: CellUse, shiftedBy days: Int, _ plan: Plan) -> Double {
    let use = use.shifted(by: days)
    let entry = Int(flat.entryOfCell[Int(use.first)])
    let users = plan.users(of: use)
    guard flat.capacities[entry] == 1 else {
      return users.reduce(.infinity) { least, user in
        territory.has(user) ? min(least, flat.requests[user].unmetPrice) : least
      }
    }
    guard !users.isEmpty, users.allSatisfy({ territory.has($0) }) else { return .infinity }
    return users.reduce(0) { $0 + flat.requests[$1].unmetPrice }
  }

  private func sponsor(
    _ row: FlatOptions.Row, _ options: FlatOptions, _ cost: Int, _ plan: Plan,
    _ random: inout SplitMix
  ) -> (place: Int, loss: Double)? {
    let funds = options.sponsors[row.sponsors.range]
    for (place, sponsor) in funds.enumerated() where plan.left[Int(sponsor.fund)] >= cost {
      return (place, 0)
    }
    let possible = funds.enumerated().filter { flat.budgets[Int($0.element.fund)] >= cost }
    guard let any = possible.randomElement(using: &random) else { return nil }
    return (any.offset, flat.requests[options.request.index].unmetPrice / 2)
  }

  /// Takes out what stands in the way of an event; nil when that is too much.
  private func clear(
    for event: PlannedEvent, in change: inout Change, _ random: inout SplitMix
  ) -> [Int]? {
    var gone: [Int] = []
    for use in event.use {
      while !change.plan.admits(use) {
        guard let user = cheapest(change.plan.users(of: use), &random), gone.count < Self.most
        else {
          return nil
        }
        gone += change.remove(user)
      }
    }
    return gone
  }

  private func cheapest(_ users: [Int], _ random: inout SplitMix) -> Int? {
    users.filter { territory.has($0) }.map {
      ($0, flat.requests[$0].unmetPrice * (0.5 + random.unit()))
    }
    .min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// An event of a fund to take out: light, and not much dearer than what is short.
  private func payer(
    _ users: [Int], short: Int, _ plan: Plan, _ random: inout SplitMix
  ) -> Int? {
    users.map { user -> (Int, Double) in
      let cost = plan.events[user]?.cost ?? 0
      let covered = min(1, Double(cost) / Double(max(1, short)))
      let weight = flat.requests[user].unmetPrice / max(0.05, covered)
      return (user, weight * (0.3 + random.unit()))
    }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }
}
