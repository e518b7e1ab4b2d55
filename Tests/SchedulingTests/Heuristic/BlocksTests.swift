import TestSupport
import Testing

@testable import Scheduling

/// What hangs together by funds and sequences.
struct BlocksTests {
  /// The requests that some other one shares a fund or a sequence with, by the definition.
  private func partners(of request: Int, in catalogue: Catalogue) -> Set<Int> {
    let funds = catalogue.options.map { Set($0.stays.flatMap(\.sponsors).map(\.fund)) }
    let sharing = funds.indices.filter { !funds[$0].isDisjoint(with: funds[request]) }
    let sequences = catalogue.scenario.contents.sequences.map {
      ($0.before.index, $0.after.index)
    }
    let tied = sequences.flatMap { pair -> [Int] in
      pair.0 == request ? [pair.1] : pair.1 == request ? [pair.0] : []
    }
    return Set(sharing + tied)
  }

  @Test func `A block is all that hangs together, step by step, and no more`() {
    var apart = 0
    for seed in 100..<160 {
      var year = RandomScenario.make(seed: seed, requests: 8...12, harshness: 20)
      for request in year.contents.requests.indices {
        year.contents.requests[request].funds = [Ref(request % year.contents.funds.count)]
      }
      let catalogue = Catalogue(of: year.scenario)
      for (number, block) in catalogue.blocks.requests.enumerated() {
        var reached: Set = [block[0]]
        var left = [block[0]]
        while let next = left.popLast() {
          left += partners(of: next, in: catalogue).filter { reached.insert($0).inserted }
        }
        let withOptions = reached.filter { !catalogue.options[$0].stays.isEmpty }
        #expect(Set(block) == withOptions, "seed \(seed)")
        #expect(block.allSatisfy { catalogue.blocks[$0] == number }, "seed \(seed)")
      }
      let all = catalogue.blocks.requests.flatMap(\.self)
      let some = catalogue.options.indices.filter { !catalogue.options[$0].stays.isEmpty }
      #expect(all.sorted() == some, "seed \(seed)")
      #expect(
        catalogue.options.indices.allSatisfy {
          (catalogue.blocks[$0] == nil) == catalogue.options[$0].stays.isEmpty
        }, "seed \(seed)")
      if catalogue.blocks.requests.count > 1 { apart += 1 }
    }
    #expect(apart > 5)
  }

  @Test(arguments: [
    (funds: [0], areMany: false), ([0, 1, 2], true), ([0, 1, 2, 3, 4], true),
    ([0, 0, 0, 0, 1, 2], false),
  ])
  func `There are many blocks where none holds most of the requests`(funds: [Int], areMany: Bool) {
    for seed in 3300..<3304 {
      let blocks = Catalogue(of: BlockYear.make(seed: seed, funds: funds)).blocks
      #expect(blocks.requests.count == Set(funds).count, "seed \(seed)")
      #expect(blocks.areMany == areMany, "seed \(seed)")
    }
  }

  @Test func `Parts planned anew stay in one block where it is large enough`() {
    let catalogue = Catalogue(of: BlockYear.make(seed: 3300, funds: [0, 1]))
    let engine = HeuristicEngine()
    let events = engine.draft(catalogue.scenario, within: RunLimits(iterations: 200)) { _ in }
      .events
    var neighbourhoods = Neighbourhoods(catalogue, seed: 1)
    for _ in 0..<20 {
      let kept = Set(neighbourhoods.next(around: events, size: 4).map(\.request))
      let freed = events.map(\.request).filter { !kept.contains($0) }
      #expect(freed.count == 4)
      #expect(Set(freed.map { catalogue.blocks[$0.index] }).count == 1)
    }
  }
}
