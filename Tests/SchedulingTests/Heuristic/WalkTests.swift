import TestSupport
import Testing

@testable import Scheduling

/// When a walk goes on from what other walks met.
struct WalkTests {
  private let flat: FlatCatalogue
  private let good: Walk.Found
  private let none: Walk.Found

  init() {
    let scenario = RandomScenario.make(
      seed: 3300, requests: 30...40, experts: 25...30, harshness: 5
    ).scenario
    flat = FlatCatalogue(Catalogue(of: scenario))
    var walk = Walk(flat, seed: 1)
    none = walk.best
    walk.build(from: [], by: .weight, InsertionSearch.Terms())
    good = walk.best
  }

  /// A walk that met a good schedule, and went on from that of no events.
  private var astray: Walk {
    var walk = Walk(flat, seed: 2)
    walk.adopt(good)
    walk.adopt(none)
    return walk
  }

  @Test func `A walk that has strayed for long comes back to the best schedule`() {
    #expect(good.levels.isLess(than: none.levels, on: Level.allCases.dropLast()))
    var walk = astray
    walk.join(good, comparing: Level.allCases[...], mostAstray: 0)
    #expect(walk.plan.levels == good.levels)
  }

  @Test func `A walk may stray for a while, and a scout as long as it likes`() {
    for most in [1, nil] {
      var walk = astray
      walk.join(good, comparing: Level.allCases[...], mostAstray: most)
      #expect(walk.plan.levels == none.levels)
      #expect(walk.best.levels == good.levels)
    }
  }

  @Test func `A step that can't make room for a request takes everything back`() {
    var year = Plain()
    year.contents.venues[0].dayCost = 1000
    year.contents.funds = [Fund(id: "F0", budget: 12_000)]
    // Twelve light requests of a day each spend all there is; for the heavy one nine of them would have to go.
    year.contents.requests = (0...12).map { number in
      var request = year.contents.requests[0]
      request.id = "R\(number)"
      request.seats = []
      request.days = number < 12 ? 1 : 9
      request.weight = number < 12 ? 1 : 10
      return request
    }
    let flat = FlatCatalogue(Catalogue(of: Scenario(year.contents)))
    var walk = Walk(flat, seed: 1)
    walk.build(from: [], by: .regret, InsertionSearch.Terms())
    #expect(walk.plan.events.count { $0 != nil } >= 4)
    for step in 0..<500 {
      walk.step(Acceptance(flat, passed: Double(step) / 500))
      #expect(walk.plan.left[0] >= 0, "step \(step)")
    }
  }

  @Test func `A walk goes on at once from what is better than all it met`() {
    var walk = Walk(flat, seed: 2)
    walk.join(good, comparing: Level.allCases.dropLast(), mostAstray: nil)
    #expect(walk.plan.levels == good.levels)
  }
}
