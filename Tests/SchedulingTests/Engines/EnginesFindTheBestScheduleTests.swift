import Scheduling
import TestSupport
import Testing

#if GLPK
  import GLPKSolver
#endif

/// The engines against the best of all schedules of small scenarios.
@Suite struct EnginesFindTheBestScheduleTests {
  /// Seeds of scenarios in parts, so that the parts run side by side.
  static let parts = (0..<10).map { part in 1000 + part * 52..<1000 + (part + 1) * 52 }
  /// The most schedules tried for a scenario.
  static let schedules = 4000
  /// How many of a part's scenarios the heuristic engine may miss the best schedule of.
  static let missesAllowed = 2

  @Test(arguments: parts)
  func `Engines draft schedules that break no rule, the exact one the best`(seeds: Range<Int>) {
    var missed: [Int] = []
    for seed in seeds {
      let (random, options) = RandomScenario.make(seed: seed, harshness: 25).narrowed(
        toSchedules: Self.schedules)
      let best = BestSchedule(random.naive, options: options)
      #if GLPK
        let solvers = Solvers(linear: GLPK(), integer: GLPK())
        check(ExactEngine(name: "auto", solvers: solvers), on: random, provesThat: best)
      #endif
      if !check(HeuristicEngine(), on: random, meets: best) { missed.append(seed) }
    }
    #expect(missed.count <= Self.missesAllowed, "the heuristic engine missed the best of \(missed)")
  }

  private func check(
    _ engine: ExactEngine, on random: RandomScenario, provesThat best: BestSchedule
  ) {
    let scenario = random.scenario
    let result = engine.draft(scenario, within: RunLimits()) { _ in }
    let assessment = Assessment(of: result.events, in: scenario)
    #expect(assessment.violations.map(\.text) == [], "seed \(random.seed)")
    #expect(broken(result.events, random) == [], "seed \(random.seed)")
    #expect(result.run.stopped == .optimal && result.run.failure == nil, "seed \(random.seed)")
    for level in Level.allCases {
      #expect(
        assessment.levels[level] == best.levels[level],
        "seed \(random.seed): \(level) of \(result.events), best \(best.events)")
      #expect(
        result.bounds[level] == best.levels[level], "seed \(random.seed): bound of \(level)")
    }
  }

  /// Checks that the engine breaks no rule and is not better than the best; says whether it is as good.
  private func check(
    _ engine: HeuristicEngine, on random: RandomScenario, meets best: BestSchedule
  ) -> Bool {
    let scenario = random.scenario
    let result = engine.draft(scenario, within: RunLimits(iterations: 400)) { _ in }
    let assessment = Assessment(of: result.events, in: scenario)
    #expect(assessment.violations.map(\.text) == [], "seed \(random.seed)")
    #expect(broken(result.events, random) == [], "seed \(random.seed)")
    #expect(!(assessment.levels < best.levels), "seed \(random.seed)")
    return assessment.levels == best.levels
  }

  #if GLPK
    @Test(arguments: [1, 10, 60, 100])
    func `The exact engine drafts the same schedule twice`(iterations: Int) {
      for seed in 1000..<1020 {
        let scenario = RandomScenario.make(seed: seed, requests: 3...4, harshness: 25).scenario
        let runs = (0..<2).map { _ in
          ExactEngine(name: "auto", solvers: Solvers(linear: GLPK(), integer: GLPK()))
            .draft(scenario, within: RunLimits(iterations: iterations)) { _ in }
        }
        #expect(runs[0].events == runs[1].events, "seed \(seed)")
        #expect(runs[0].bounds == runs[1].bounds && runs[0].run == runs[1].run, "seed \(seed)")
      }
    }
  #endif

  private func broken(_ events: [Event], _ random: RandomScenario) -> [RuleID] {
    let written = events.compactMap(random.naive.event)
    return random.naive.brokenRules(written).sorted()
  }
}
