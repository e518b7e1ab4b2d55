import TestSupport
import Testing

@testable import Scheduling

/// The heuristic search that goes on beside a proof.
struct SideSearchTests {
  private struct Failure: Error {}

  @Test func `A search beside a proof goes on from what it had, and ends with the proof`() throws {
    var better = 0
    for seed in 3200..<3212 {
      let scenario = scenario(seed)
      let begun = begin(scenario)
      let side = SideSearch(begun, stepsPerRound: 10)
      side.run(beside: {
        for _ in 0..<200 { #expect(!(begun.levels < levels(of: side, scenario)), "seed \(seed)") }
      })
      let after = levels(of: side, scenario)
      #expect(after == levels(of: side, scenario), "it has ended, seed \(seed)")
      if after < begun.levels { better += 1 }
    }
    #expect(better > 0)
  }

  @Test func `A proof that fails ends the search, and says so`() {
    let side = SideSearch(
      begin(RandomScenario.make(seed: 3201, requests: 8...9).scenario), stepsPerRound: 10)
    #expect(throws: Failure.self) { try side.run { throw Failure() } }
  }

  @Test func `The proof and the search go on from the better of their schedules`() {
    var learnt = 0
    for seed in 3200..<3212 {
      let scenario = scenario(seed)
      let begun = begin(scenario)
      let side = SideSearch(begun, stepsPerRound: 10)
      #expect(side.exchange(begun.events, begun.levels) == nil, "seed \(seed)")
      let nothing = Incumbent(scenario)
      if begun.levels < nothing.levels {
        #expect(side.exchange([], nothing.levels) == begun.events, "seed \(seed)")
      }
      let best = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 2000)) { _ in }
      let levels = Assessment(of: best.events, in: scenario).levels
      let answer = side.exchange(best.events, levels)
      #expect(
        answer == (begun.levels < levels ? begun.events : nil), "it does not wait, seed \(seed)")
      side.run(beside: {
        // Where no thread can be started, this ends all the same.
        var looks = 0
        while looks < 10_000, min(begun.levels, levels) < self.levels(of: side, scenario) {
          looks += 1
        }
      })
      let after = self.levels(of: side, scenario)
      #expect(!(min(begun.levels, levels) < after), "it goes on from the better, seed \(seed)")
      let last = side.finish(best.events, levels)
      let end = last.map { Assessment(of: $0, in: scenario).levels } ?? levels
      #expect(!(min(after, levels) < end), "what both hold is put together, seed \(seed)")
      if after < begun.levels { learnt += 1 }
    }
    #expect(learnt > 0)
  }

  private func scenario(_ seed: Int) -> Scenario {
    RandomScenario.make(seed: seed, requests: 6...9, experts: 5...10, harshness: 25).scenario
  }

  /// A search that its time has ended.
  private func begin(_ scenario: Scenario) -> HeuristicSearch {
    var search = HeuristicSearch(Catalogue(of: scenario), collectsEvents: false)
    var incumbent = Incumbent(scenario)
    let control = RunControl(RunLimits(seconds: 1)) { _ in }
    _ = search.run(steps: 1000, stepsPerRound: 1, seconds: 1, control, &incumbent) { _ in .timeLimit
    }
    return search
  }

  private func levels(of side: SideSearch, _ scenario: Scenario) -> LevelValues {
    let events = side.exchange([], Incumbent(scenario).levels) ?? []
    let assessment = Assessment(of: events, in: scenario)
    #expect(assessment.violations.isEmpty)
    return assessment.levels
  }
}
