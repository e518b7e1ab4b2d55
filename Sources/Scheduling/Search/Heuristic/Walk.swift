/// One walk from schedule to schedule: some events are taken out, and put back in another way.
///
/// P. Shaw, "Using Constraint Programming and Local Search Methods to Solve Vehicle Routing Problems", CP 1998.
struct Walk {
  /// A schedule that was met.
  struct Found {
    var events: [PlannedEvent?]
    var levels: LevelValues
  }

  private let flat: FlatCatalogue
  private var change: Change
  private var repair: Repair
  private let removal: Removal
  private var ejection: Ejection
  /// What it may change.
  var territory: Territory { didSet { ejection.territory = territory } }
  private var removals = Roulette(Removal.Kind.allCases.count)
  private var orders = Roulette(Repair.Order.allCases.count)
  private var random: SplitMix
  private(set) var best: Found
  /// How many steps it has taken, and after how many it was last seen not to stray.
  private var steps = 0
  private var onTheWay = 0

  /// Begins with the schedule of no events.
  init(_ flat: FlatCatalogue, seed: UInt64) {
    self.flat = flat
    change = Change(Plan(flat))
    repair = Repair(flat)
    removal = Removal(flat)
    territory = Territory(allOf: flat.catalogue.blocks)
    ejection = Ejection(flat)
    random = SplitMix(seed: seed)
    best = Found(events: change.plan.events, levels: change.plan.levels)
  }

  /// The schedule at hand.
  var plan: Plan { change.plan }
  /// The same, to be gone on from elsewhere.
  var current: Found { Found(events: change.plan.events, levels: change.plan.levels) }

  /// Builds a schedule of some events and of all requests that have none then.
  ///
  /// - Parameters:
  ///   - events: The events.
  ///   - order: Which request comes next.
  ///   - terms: What offers are chosen by.
  ///   - isOver: Whether what is not inserted yet is to be left.
  mutating func build(
    from events: [PlannedEvent], by order: Repair.Order, _ terms: InsertionSearch.Terms,
    until isOver: @escaping @Sendable () -> Bool = { false }
  ) {
    repair.isOver = isOver
    defer { repair.isOver = { false } }
    for event in events where change.plan.events[event.request] == nil {
      _ = change.add(event, &random)
    }
    let left = flat.requests.indices.filter { change.plan.events[$0] == nil }
    repair.insert(left, into: &change, by: order, terms, &random)
    change.keep()
    remember()
  }

  /// Goes on from the best schedule any walk met if it is better than all this one met, or if this one has
  /// strayed from it for long.
  ///
  /// A walk strays while its schedule is worse than the best on a level above quality. When it has cooled
  /// down it does not find back by itself.
  ///
  /// - Parameters:
  ///   - found: The best schedule.
  ///   - levels: The levels on which it must be better to be gone on from at once.
  ///   - most: How many steps this one may stray; nil is as many as it likes.
  mutating func join(_ found: Found, comparing levels: ArraySlice<Level>, mostAstray most: Int?) {
    let isAstray = found.levels.isLess(than: plan.levels, on: Level.allCases.dropLast())
    if !isAstray { onTheWay = steps }
    let isLost = isAstray && most.map { steps - onTheWay >= $0 } ?? false
    if isLost || found.levels.isLess(than: best.levels, on: levels) { adopt(found) }
  }

  /// Goes on from another schedule.
  mutating func adopt(_ found: Found) {
    change.replace(by: found.events)
    onTheWay = steps
    remember()
  }

  /// Takes over from a schedule of another walk what makes the one at hand better.
  mutating func takeOver(from other: Found) {
    Recombination.takeOver(from: other.events, into: &change, &random)
    remember()
  }

  /// Takes over the events of some requests from another schedule, as far as they fit, and gives the others
  /// new ones.
  ///
  /// - Parameters:
  ///   - events: The events of the schedule, by request.
  ///   - requests: Those whose events to take over: all of some blocks.
  mutating func takeOver(_ events: [PlannedEvent?], of requests: [Int]) {
    let left = change.put(events, of: requests)
    repair.insert(left, into: &change, by: .regret, InsertionSearch.Terms(), &random)
    change.keep()
  }

  /// Takes over blocks of another schedule where that makes the one at hand better on some levels.
  ///
  /// - Parameters:
  ///   - found: The other schedule.
  ///   - levels: The levels.
  mutating func takeOverBlocks(of found: Found, comparing levels: ArraySlice<Level>) {
    for requests in territory.blocks.requests {
      let before = change.plan.levels
      let left = change.put(found.events, of: requests)
      if left.isEmpty, change.plan.levels.isLess(than: before, on: levels) {
        change.keep()
      } else {
        change.undo()
      }
    }
    remember()
  }

  /// Takes a step.
  mutating func step(_ acceptance: Acceptance) {
    guard let block = territory.block(&random) else { return }
    steps += 1
    var acceptance = acceptance
    if territory.isScouted(block) { acceptance.isThrifty = true }
    let before = change.plan.standing
    let effort = repair.effort
    let kind = removals.draw(&random)
    let order = orders.draw(&random)
    let unmet = territory.blocks.requests[block].filter { change.plan.events[$0] == nil }
    var pending = makeRoom(Removal.Kind.allCases[kind], unmet, in: block)
    for _ in 0..<unmetTried {
      guard let request = unmet.randomElement(using: &random) else { break }
      if change.plan.events[request] == nil, !pending.contains(request) { pending.append(request) }
    }
    let terms = terms(isThrifty: acceptance.isThrifty)
    repair.insert(pending, into: &change, by: Repair.Order.allCases[order], terms, &random)
    let after = change.plan.standing
    var score = 0.0
    if acceptance.accepts(after, insteadOf: before, &random) {
      score = self.score(after.levels, before.levels)
      change.keep()
      remember()
    } else {
      change.undo()
    }
    let searches = Double(repair.effort - effort + Self.removalEffort)
    removals.learn(kind, score: score, effort: searches)
    orders.learn(order, score: score, effort: searches)
  }

  /// What taking events out and back takes, in searches.
  private static let removalEffort = 3
  /// How many unmet requests are tried in a step: few of many, since a try that fails looks at every stay.
  private var unmetTried: Int { min(3, max(1, 200 / max(1, flat.requests.count))) }

  /// What a step was good for.
  private func score(_ after: LevelValues, _ before: LevelValues) -> Double {
    if after < best.levels { return 10 }
    if after < before { return 4 }
    return after == before ? 0 : 1
  }

  /// Takes events out; returns the requests they were of.
  private mutating func makeRoom(_ kind: Removal.Kind, _ unmet: [Int], in block: Int) -> [Int] {
    if kind == .room {
      guard let request = unmet.randomElement(using: &random) else { return [] }
      if let gone = ejection.insert(request, into: &change, &random) { return gone }
      change.undo()
      return []
    }
    let count = Int.random(in: 1...mostRemoved, using: &random)
    return removal.requests(kind, in: change.plan, of: block, about: count, &random)
      .flatMap { change.remove($0) }
  }

  /// How many events are taken out in a step at most: more take longer, and are seldom worth it.
  private var mostRemoved: Int { min(12, max(3, flat.requests.count / 5)) }

  /// How the next step weighs money, funds and shares; by chance, since nobody knows what they are worth.
  private mutating func terms(isThrifty: Bool) -> InsertionSearch.Terms {
    var terms = InsertionSearch.Terms()
    if random.unit() < 0.5 { terms.thrift = 2 * random.unit() }
    if isThrifty { terms.thrift = 2 + 30 * random.unit() }
    if random.unit() < 0.3 {
      terms.blinks = Blinks(rate: 0.3 * random.unit(), salt: random.next())
    }
    terms.mayOverdraw = random.unit() < 0.3
    if random.unit() < 0.8 {
      terms.pressures = flat.flexibility.map { $0 * (0.5 + random.unit()) }
    }
    for share in flat.shares {
      let most = 0.15 * flat.typicalQuality / Double(share.unit)
      let bias = random.unit() < 0.7 ? -most * random.unit() : 0
      change.setBias(ofEntry: share.entry, bias)
    }
    return terms
  }

  private mutating func remember() {
    guard change.plan.levels < best.levels else { return }
    best = current
  }
}
