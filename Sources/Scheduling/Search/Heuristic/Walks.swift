internal import Dispatch
internal import Synchronization

/// Several walks side by side, which now and then go on from the best schedule any of them met.
///
/// How many there are does not depend on the machine, and what they exchange and when depends on counted steps
/// only, so the results are the same however many cores there are.
struct Walks {
  /// How many walks there are.
  static let count = 4

  private final class Lane: Sendable {
    let walk: Mutex<Walk>

    init(_ walk: Walk) { self.walk = Mutex(walk) }
  }

  private let lanes: [Lane]
  /// Whether the walks may run at the same time.
  private let isParallel: Bool
  /// The best schedule any walk met.
  private(set) var best: Walk.Found

  /// Begins with the schedules of a few constructions.
  ///
  /// - Parameters:
  ///   - flat: The options.
  ///   - kept: The events to keep where possible.
  ///   - isParallel: Whether the walks may run at the same time.
  init(_ flat: FlatCatalogue, keeping kept: [PlannedEvent], isParallel: Bool = true) {
    self.isParallel = isParallel
    let seed = UInt64(bitPattern: Int64(flat.catalogue.scenario.settings.seed))
    var first = Walk(flat, seed: seed)
    first.build(from: kept, Self.terms(0), .weight)
    best = first.best
    lanes = [Lane(first)] + (1..<Self.count).map { Lane(Walk(flat, seed: seed &+ UInt64($0) &* 7919)) }
    self.kept = kept
  }

  private let kept: [PlannedEvent]

  /// Builds the first schedules of the other walks.
  mutating func begin() {
    let kept = kept
    each { index, walk in
      guard index > 0 else { return }
      walk.build(from: kept, Self.terms(index), index == 1 ? .regret : index == 2 ? .weight : .gain)
    }
  }

  private static func terms(_ index: Int) -> InsertionSearch.Terms {
    InsertionSearch.Terms(thrift: [1, 0, 4, 20][index])
  }

  /// Lets the walks take so many steps in all.
  mutating func advance(steps: Int, _ acceptance: Acceptance) {
    each { index, walk in
      for _ in 0..<(steps + Self.count - 1 - index) / Self.count { walk.step(acceptance) }
    }
  }

  /// Lets the walks that lag behind go on from the best schedule.
  mutating func exchange() {
    let best = best
    each { _, walk in if best.levels < walk.best.levels { walk.adopt(best) } }
  }

  private mutating func each(_ work: @Sendable (Int, inout Walk) -> Void) {
    let lanes = lanes
    if isParallel {
      DispatchQueue.concurrentPerform(iterations: lanes.count) { index in
        lanes[index].walk.withLock { work(index, &$0) }
      }
    } else {
      for (index, lane) in lanes.enumerated() { lane.walk.withLock { work(index, &$0) } }
    }
    for lane in lanes {
      let found = lane.walk.withLock { $0.best }
      if found.levels < best.levels { best = found }
    }
  }
}
