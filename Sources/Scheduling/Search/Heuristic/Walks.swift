internal import Synchronization
internal import Threads

/// Several walks side by side, which now and then go on from the best schedule any of them met.
///
/// How many there are does not depend on the machine, and what they exchange and when depends on counted
/// steps only, so the results are the same however many cores there are.
struct Walks {
  /// How many walks there are.
  static let count = 4
  /// How many of them save money at first, to find out whether more requests can be met.
  static let scoutCount = 2

  /// A walk that only one thread at a time takes a step of.
  final class Lane: Sendable {
    let walk: Mutex<Walk>

    init(_ walk: sending Walk) { self.walk = Mutex(walk) }
  }

  /// How many steps the first walk may stray: schedules that are worse for a while are ways to better ones.
  ///
  /// Each other walk may twice as long as the one before.
  private static let mostAstray = 1500

  let lanes: [Lane]
  /// How blocks of requests are divided among the walks, where there are many.
  var division: Division?
  /// Where the best schedule is put together, block by block.
  let keeper: Lane?
  /// Whether the walks may go at the same time.
  var isParallel: Bool
  /// The best schedule any walk met.
  var best: Walk.Found

  /// Begins with one schedule.
  ///
  /// - Parameters:
  ///   - flat: The options.
  ///   - kept: The events to keep where possible.
  ///   - isParallel: Whether the walks may go at the same time.
  init(_ flat: FlatCatalogue, keeping kept: [PlannedEvent], isParallel: Bool) {
    self.isParallel = isParallel
    let seed = UInt64(bitPattern: Int64(flat.catalogue.scenario.settings.seed))
    var first = Walk(flat, seed: seed)
    first.build(from: kept, by: .weight, InsertionSearch.Terms(thrift: 1))
    best = first.best
    division = Division(flat.catalogue.blocks, seed: seed)
    keeper = division.map { _ in Lane(Walk(flat, seed: seed)) }
    let seeds = (1..<Self.count).map { seed &+ UInt64($0) &* 7919 }
    let lane: @Sendable (UInt64) -> Lane = { Lane(Walk(flat, seed: $0)) }
    lanes = [Lane(first)] + (isParallel ? seeds.mapInParallel(lane) : seeds.map(lane))
  }

  /// Builds the schedules with which the other walks begin, each in another way; when it is over, they
  /// stay as they are.
  mutating func begin(keeping kept: [PlannedEvent], until isOver: @escaping @Sendable () -> Bool) {
    let ways: [(order: Repair.Order, thrift: Double)] = [
      (.weight, 1), (.regret, 0), (.weight, 4), (.gain, 20),
    ]
    each { index, walk in
      guard index > 0 else { return }
      let terms = InsertionSearch.Terms(thrift: ways[index].thrift)
      walk.build(from: kept, by: ways[index].order, terms, until: isOver)
    }
    guard areDivided else { return }
    collect(found)
    restart()
  }

  /// Lets the walks take so many steps in all.
  mutating func advance(steps: Int, _ acceptance: Acceptance, withScouts: Bool) {
    guard !areDivided else {
      return advanceApart(steps: steps, acceptance, withScouts: withScouts)
    }
    each { index, walk in
      var acceptance = acceptance
      acceptance.isThrifty = withScouts && index >= Self.count - Self.scoutCount
      for _ in 0..<(steps + Self.count - 1 - index) / Self.count { walk.step(acceptance) }
    }
  }

  /// Lets the walks that lag behind go on from the best schedule; scouts only where it is better on a
  /// level above quality.
  ///
  /// - Parameters:
  ///   - withScouts: Whether some of them are scouts.
  ///   - combining: Whether to put together first what the walks found in different parts of a schedule.
  mutating func exchange(withScouts: Bool, combining: Bool) {
    guard !areDivided else { return exchangeBlocks() }
    if combining { combine(with: found) }
    let best = best
    each { index, walk in
      let isScout = withScouts && index >= Self.count - Self.scoutCount
      walk.join(
        best, comparing: isScout ? Level.allCases.dropLast() : Level.allCases[...],
        mostAstray: isScout ? nil : Self.mostAstray << index)
    }
  }

  /// Puts the best of some schedules and the best one met together, for walks to go on from.
  mutating func combine(with others: [Walk.Found]) {
    guard !areDivided else { return collect(others) }
    lanes[0].walk.withLock { combine(others, in: &$0) { $0.takeOver(from: $1) } }
    updateBest()
  }

  /// Lets a walk go on from the best of some schedules and the best one met, with what the others make better
  /// of it.
  func combine(
    _ others: [Walk.Found], in walk: inout Walk, by takeOver: (inout Walk, Walk.Found) -> Void
  ) {
    let all = [best] + others
    let start = all.reduce(best) { $1.levels < $0.levels ? $1 : $0 }
    walk.adopt(start)
    for other in all where other.levels != start.levels { takeOver(&walk, other) }
  }

  /// The best schedule each walk met.
  var found: [Walk.Found] { lanes.map { $0.walk.withLock(\.best) } }

  mutating func each(_ work: @Sendable (Int, inout Walk) -> Void) {
    visit(lanes[...], work)
    updateBest()
  }

  /// Does something with some walks, at the same time where they may go so.
  func visit(_ lanes: ArraySlice<Lane>, _ work: @Sendable (Int, inout Walk) -> Void) {
    guard isParallel else {
      for index in lanes.indices { lanes[index].walk.withLock { work(index, &$0) } }
      return
    }
    concurrently(pieces: lanes.count) { place in
      let index = lanes.startIndex + place
      lanes[index].walk.withLock { work(index, &$0) }
    }
  }

  mutating func updateBest() {
    for found in found where found.levels < best.levels { best = found }
  }
}
