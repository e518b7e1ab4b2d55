import IntegerProgramming
import TestSupport
import Testing

@testable import Scheduling

/// The heuristic engine as a whole.
@Suite struct HeuristicEngineTests {
  @Test(arguments: [1, 30, 450])
  func `The same seed and steps draft the same schedule, on one core or several`(steps: Int) {
    for seed in 3200..<3220 {
      let scenario = RandomScenario.make(
        seed: seed, requests: 4...9, experts: 5...10, harshness: 25
      ).scenario
      let runs = [true, true, false].map { isParallel in
        HeuristicEngine(isParallel: isParallel)
          .draft(scenario, within: RunLimits(iterations: steps)) { _ in }
      }
      #expect(runs.allSatisfy { $0.events == runs[0].events }, "seed \(seed)")
      #expect(runs.allSatisfy { $0.run == runs[0].run }, "seed \(seed)")
      #expect(runs[0].run.iterations == steps, "seed \(seed)")
    }
  }

  @Test func `More steps never end with a worse schedule than the first one`() {
    var better = 0
    for seed in 3200..<3220 {
      let scenario = RandomScenario.make(
        seed: seed, requests: 6...9, experts: 5...10, harshness: 25
      ).scenario
      let first = HeuristicSearch(Catalogue(of: scenario), collectsEvents: false).levels
      let last = levels(of: HeuristicEngine(), scenario, RunLimits(iterations: 300))
      #expect(!(first < last), "seed \(seed)")
      if last < first { better += 1 }
    }
    #expect(better > 2)
  }

  @Test func `An interrupt ends the run with the best schedule so far`() {
    let scenario = RandomScenario.make(seed: 3201, requests: 8...9, experts: 8...9, harshness: 25)
      .scenario
    let interrupt = Interrupt()
    var news = 0
    let result = HeuristicEngine().draft(
      scenario, within: RunLimits(iterations: 1_000_000, interrupt: interrupt)
    ) { _ in
      news += 1
      if news == 5 { interrupt.raise() }
    }
    #expect(result.run.stopped == .interrupted)
    #expect(result.run.iterations > 0 && result.run.iterations < 1000)
    let first = HeuristicSearch(Catalogue(of: scenario), collectsEvents: false).levels
    let assessment = Assessment(of: result.events, in: scenario)
    #expect(!(first < assessment.levels) && assessment.violations.isEmpty)
  }

  @Test func `A run that is interrupted before it begins has a schedule`() {
    let interrupt = Interrupt()
    interrupt.raise()
    let plain = Plain()
    let result = HeuristicEngine().draft(
      Scenario(plain.contents), within: RunLimits(interrupt: interrupt)
    ) { _ in }
    #expect(result.run.stopped == .interrupted && result.run.iterations == 0)
    #expect(result.events.count == 4)
  }

  @Test func `A time that has run out ends the run with a schedule`() {
    let plain = Plain()
    let limits = RunLimits(seconds: 1) { 2 }
    let result = HeuristicEngine().draft(Scenario(plain.contents), within: limits) { _ in }
    #expect(result.run.stopped == .timeLimit)
    #expect(result.events.count == 4)
  }

  private func levels(
    of engine: HeuristicEngine, _ scenario: Scenario, _ limits: RunLimits
  ) -> LevelValues {
    Assessment(of: engine.draft(scenario, within: limits) { _ in }.events, in: scenario).levels
  }
}
