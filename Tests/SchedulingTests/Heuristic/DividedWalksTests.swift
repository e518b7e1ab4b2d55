import Synchronization
import Testing

@testable import Scheduling

/// Walks that each have blocks of requests of their own.
struct DividedWalksTests {
  /// Two walks from one schedule, one in the even blocks and one in the odd ones.
  private struct Pair {
    let flat: FlatCatalogue
    var walks: [Walk]

    init(seed: Int) {
      let flat = FlatCatalogue(Catalogue(of: BlockYear.make(seed: seed)))
      let blocks = flat.catalogue.blocks
      self.flat = flat
      walks = [1, 2].map { Walk(flat, seed: $0) }
      walks[0].build(from: [], by: .weight, InsertionSearch.Terms())
      walks[1].adopt(walks[0].best)
      for index in walks.indices {
        let own = blocks.requests.indices.filter { $0 % 2 == index }
        walks[index].territory = Territory(own, of: blocks)
      }
    }

    mutating func take(steps: Int) {
      let acceptance = Acceptance(flat, passed: 0.5)
      for _ in 0..<steps { for index in walks.indices { walks[index].step(acceptance) } }
    }
  }

  /// Whether the plan keeps the rules and counts what the assessment says.
  private func isSound(_ plan: Plan) -> Bool {
    let events = plan.events.compactMap { $0.map { plan.flat.column(of: $0).event } }
    let assessment = Assessment(of: events, in: plan.flat.catalogue.scenario)
    return assessment.violations.isEmpty && assessment.levels == plan.levels
  }

  @Test func `A walk changes nothing outside its blocks`() {
    var changed = 0
    for seed in 3300..<3310 {
      var pair = Pair(seed: seed)
      let before = pair.walks[0].plan
      pair.take(steps: 60)
      for walk in pair.walks {
        for request in before.events.indices {
          let isSame =
            before.events[request].map { walk.plan.has($0) } ?? (walk.plan.events[request] == nil)
          if !walk.territory.has(request) { #expect(isSame, "seed \(seed), \(request)") }
          if !isSame { changed += 1 }
        }
      }
    }
    #expect(changed > 10)
  }

  @Test func `What walks did in their blocks is put together, and conflicts are mended`() {
    var conflicts = 0
    for seed in 3300..<3320 {
      var pair = Pair(seed: seed)
      pair.take(steps: 60)
      let other = pair.walks[1]
      pair.walks[0].takeOver(other.plan.events, of: other.territory.requests)
      let plan = pair.walks[0].plan
      #expect(isSound(plan), "seed \(seed)")
      let isWhole = other.territory.requests.allSatisfy { request in
        other.plan.events[request].map { plan.has($0) } ?? true
      }
      if !isWhole { conflicts += 1 }
    }
    #expect(conflicts > 0 && conflicts < 20)
  }

  @Test func `Blocks are taken over where they make a schedule better, all levels or some`() {
    var better = 0
    for seed in 3300..<3320 {
      for levels in [Level.allCases[...], Level.allCases.dropLast()] {
        var pair = Pair(seed: seed)
        pair.take(steps: 60)
        let before = pair.walks[0].plan.levels
        pair.walks[0].takeOverBlocks(of: pair.walks[1].current, comparing: levels)
        let plan = pair.walks[0].plan
        #expect(isSound(plan), "seed \(seed)")
        #expect(!before.isLess(than: plan.levels, on: levels), "seed \(seed)")
        if plan.levels.isLess(than: before, on: levels) { better += 1 }
      }
    }
    #expect(better > 5)
  }

  @Test func `Walks with blocks of their own go on from one schedule, and the best is no worse`() {
    for seed in 3300..<3306 {
      let flat = FlatCatalogue(Catalogue(of: BlockYear.make(seed: seed)))
      var walks = Walks(flat, keeping: [], isParallel: true)
      walks.begin(keeping: []) { false }
      for round in 0..<30 {
        let before = walks.best.levels
        walks.advance(steps: 40, Acceptance(flat, passed: 0.5), withScouts: round < 10)
        if round % 5 == 4 { walks.exchange(withScouts: round < 10, combining: false) }
        let plans = walks.lanes.map { $0.walk.withLock(\.plan) }
        #expect(plans.allSatisfy { isSound($0) && $0.levels == plans[0].levels }, "seed \(seed)")
        #expect(!(before < walks.best.levels), "seed \(seed)")
        #expect(!(plans[0].levels < walks.best.levels), "seed \(seed)")
      }
      walks.restart()
      let plans = walks.lanes.map { $0.walk.withLock(\.plan) }
      #expect(plans.allSatisfy { $0.levels == walks.best.levels }, "seed \(seed)")
    }
  }

  @Test func `Where money counts, what costs more is no better, whatever it counts`() {
    let flat = FlatCatalogue(Catalogue(of: BlockYear.make(seed: 3300)))
    var acceptance = Acceptance(flat, passed: 1)
    var random = SplitMix(seed: 1)
    let before = (levels: LevelValues(.quality, 5_000_000), spent: 0)
    let after = (levels: LevelValues(.quality, 4_000_000), spent: 10_000_000)
    #expect(acceptance.accepts(after, insteadOf: before, &random))
    acceptance.moneyPrice = 0.3
    #expect(!acceptance.accepts(after, insteadOf: before, &random))
    #expect(acceptance.accepts(before, insteadOf: after, &random))
  }

  @Test func `A search that has ended is warmed up, cools down, and is warmed up again`() {
    var pace = SearchPace(steps: 100, RunLimits(), seconds: nil)
    pace.taken = 100
    #expect(pace.passed == 1)
    let isWarm = pace.warmUp()
    #expect(isWarm)
    let warm = pace.passed
    #expect(warm < 1 && warm > 0.25, "no scouts any more")
    var last = warm
    while !pace.warmUp() {
      #expect(pace.passed >= last)
      last = pace.passed
      pace.taken += 1
    }
    #expect(last > 0.95 && pace.passed == warm && pace.taken == 125)
  }

  @Test func `Territories hold each block once, about as many requests each`() {
    let blocks = Catalogue(of: BlockYear.make(seed: 3300)).blocks
    var division = Division(blocks, seed: 1)
    #expect(division != nil)
    let drawn = (0..<8).map { _ in division?.territories(2, withScouts: false) ?? [] }
    for territories in drawn {
      let all = territories.flatMap(\.requests)
      #expect(all.sorted() == blocks.requests.flatMap(\.self).sorted())
      let sizes = territories.map(\.requests.count)
      let largest = blocks.requests.map(\.count).max() ?? 0
      #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= largest)
    }
    #expect(Set(drawn.map { $0.map(\.requests) }).count > 1, "not always the same")
  }

  @Test func `Scouts take turns, so that each block is scouted half of the time`() {
    let blocks = Catalogue(of: BlockYear.make(seed: 3300)).blocks
    let all = Array(blocks.requests.indices)
    let turns = [0, 1].map { Territory(all, of: blocks, scoutingBy: $0) }
    for block in all { #expect(turns[0].isScouted(block) != turns[1].isScouted(block)) }
    #expect(all.allSatisfy { !Territory(allOf: blocks).isScouted($0) })
  }

  @Test func `Searches in blocks keep the rules and end alike on one core and on several`() {
    var better = 0
    for seed in 3300..<3306 {
      let catalogue = Catalogue(of: BlockYear.make(seed: seed))
      #expect(catalogue.blocks.areMany, "seed \(seed)")
      let searches = [true, false].map { isParallel in
        var search = HeuristicSearch(catalogue, collectsEvents: true, isParallel: isParallel)
        let first = search.levels
        var incumbent = Incumbent(catalogue.scenario)
        let control = RunControl(RunLimits()) { _ in }
        _ = search.run(steps: 400, stepsPerRound: 10, seconds: nil, control, &incumbent) { _ in nil
        }
        #expect(!(first < search.levels), "seed \(seed)")
        if search.levels < first { better += 1 }
        for _ in 0..<20 {
          let before = search.levels
          search.goOn(by: 10)
          #expect(!(before < search.levels), "seed \(seed)")
        }
        return search
      }
      #expect(searches[0].events == searches[1].events, "seed \(seed)")
      let assessment = Assessment(of: searches[0].events, in: catalogue.scenario)
      #expect(assessment.violations.map(\.text) == [], "seed \(seed)")
      #expect(assessment.levels == searches[0].levels, "seed \(seed)")
    }
    #expect(better > 6)
  }
}
