internal import Synchronization

/// Walks that each have blocks of requests of their own: one annealing of the whole schedule, taken in parallel.
extension Walks {
  /// Whether they do.
  var areDivided: Bool { division != nil }

  /// Lets the walks take so many steps in all, each in its blocks; then all go on from one schedule.
  mutating func advanceApart(steps: Int, _ acceptance: Acceptance, withScouts: Bool) {
    let territories = division?.territories(Self.count, withScouts: withScouts) ?? []
    let all = territories.reduce(0) { $0 + $1.requests.count }
    var acceptance = acceptance
    acceptance.moneyPrice = Self.moneyPrice
    each { [acceptance] index, walk in
      walk.territory = territories[index]
      for _ in 0..<(steps * territories[index].requests.count + all / 2) / all {
        walk.step(acceptance)
      }
    }
    meet()
    updateBest()
  }

  /// What a unit of money counts beyond quality.
  private static let moneyPrice = 0.3

  /// Puts the blocks together as each walk has changed its own.
  private func meet() {
    let parts = lanes.map { lane in
      lane.walk.withLock { (events: $0.plan.events, requests: $0.territory.requests) }
    }
    goOn { walk in
      for part in parts.dropFirst() { walk.takeOver(part.events, of: part.requests) }
    }
  }

  /// Lets all walks go on from what is made of the first one's schedule.
  private func goOn(_ work: (inout Walk) -> Void) {
    let together = lanes[0].walk.withLock { walk in
      work(&walk)
      return walk.current
    }
    visit(lanes.dropFirst()) { _, walk in walk.adopt(together) }
  }

  /// Takes what is best of the schedule at hand into the best one met, and brings back blocks that have strayed.
  mutating func exchangeBlocks() {
    division?.turn += 1
    collect([lanes[0].walk.withLock(\.current)])
    let best = best
    goOn { $0.takeOverBlocks(of: best, comparing: Level.allCases.dropLast()) }
  }

  /// Puts the best schedule met and others together, block by block and part by part.
  mutating func collect(_ others: [Walk.Found]) {
    guard let keeper else { return }
    keeper.walk.withLock { walk in
      combine(others, in: &walk) { walk, other in
        walk.takeOverBlocks(of: other, comparing: Level.allCases[...])
        walk.takeOver(from: other)
      }
    }
    best = keeper.walk.withLock(\.best)
  }

  /// Lets all walks go on from the best schedule.
  mutating func restart() {
    let best = best
    goOn { $0.adopt(best) }
  }
}
