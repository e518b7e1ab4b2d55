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
  private let ejection: Ejection
  private var removals = Roulette(Removal.Kind.allCases.count)
  private var orders = Roulette(Repair.Order.allCases.count)
  private var random: SplitMix
  private(set) var best: Found

  init(_ flat: FlatCatalogue, seed: UInt64) {
    self.flat = flat
    change = Change(Plan(flat))
    repair = Repair(flat)
    removal = Removal(flat)
    ejection = Ejection(flat)
    random = SplitMix(seed: seed)
    best = Found(events: change.plan.events, levels: change.plan.levels)
  }

  /// The schedule at hand.
  var current: LevelValues { change.plan.levels }

  /// Builds a schedule from some events and all requests that have none yet.
  mutating func build(from events: [PlannedEvent], _ terms: InsertionSearch.Terms, _ order: Repair.Order) {
    for event in events where change.plan.events[event.request] == nil { _ = change.add(event, &random) }
    let left = flat.requests.indices.filter { change.plan.events[$0] == nil }
    repair.insert(left, into: &change, by: order, terms, &random)
    change.keep()
    remember()
  }

  /// Goes on from another schedule.
  mutating func adopt(_ found: Found) {
    for request in found.events.indices { change.plan.events[request].map { _ = change.remove($0.request) } }
    for event in found.events { if let event { _ = change.force(event) } }
    change.keep()
    remember()
  }

  /// Takes a step.
  mutating func step(_ acceptance: Acceptance) {
    let before = change.plan.levels
    let effort = repair.effort
    let kind = removals.draw(&random)
    let order = orders.draw(&random)
    takeStep(Removal.Kind.allCases[kind], Repair.Order.allCases[order])
    let after = change.plan.levels
    var score = 0.0
    if acceptance.accepts(after, insteadOf: before, &random) {
      score = after < best.levels ? 10 : after < before ? 4 : after == before ? 0 : 1
      change.keep()
      remember()
    } else {
      change.undo()
    }
    let searches = Double(repair.effort - effort + 3)
    removals.learn(kind, score: score, effort: searches)
    orders.learn(order, score: score, effort: searches)
  }

  private mutating func takeStep(_ kind: Removal.Kind, _ order: Repair.Order) {
    let unmet = flat.requests.indices.filter {
      change.plan.events[$0] == nil && !flat.requests[$0].rows.isEmpty
    }
    var pending: [Int] = []
    if kind == .room, let request = unmet.randomElement(using: &random) {
      guard let gone = ejection.insert(request, into: &change, &random) else { return }
      pending = gone
    } else {
      let count = Int.random(in: 1...mostRemoved, using: &random)
      for request in removal.requests(kind, in: change.plan, about: count, &random) {
        pending += change.remove(request)
      }
    }
    for _ in 0..<min(3, unmet.count) {
      if let request = unmet.randomElement(using: &random), !pending.contains(request),
        change.plan.events[request] == nil
      {
        pending.append(request)
      }
    }
    repair.insert(pending, into: &change, by: order, terms(), &random)
  }

  private var mostRemoved: Int { min(24, max(3, flat.requests.count / 5)) }

  private mutating func terms() -> InsertionSearch.Terms {
    var terms = InsertionSearch.Terms()
    if random.unit() < env("PTH", 0.5) { terms.thrift = env("TH", 2) * random.unit() }
    terms.mayOverdraw = random.unit() < env("OD", 0.5)
    for entry in flat.shares {
      change.setBias(ofEntry: entry, random.unit() < env("PB", 0.7) ? -env("B", 30) * random.unit() : 0)
    }
    let n = env("PN", 0.5)
    if random.unit() < env("PP", 0.8) {
      let flex = flat.flexibility
      terms.pressures = flex.map { ($0) * (1 - n + 2 * n * random.unit()) }
    }
    return terms
  }

  private mutating func remember() {
    guard change.plan.levels < best.levels else { return }
    best = Found(events: change.plan.events, levels: change.plan.levels)
  }
}

import Foundation
let envs = ProcessInfo.processInfo.environment
func env(_ k: String, _ d: Double) -> Double { envs[k].flatMap(Double.init) ?? d }
