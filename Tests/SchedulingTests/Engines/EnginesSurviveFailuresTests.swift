#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import Scheduling
  import TestSupport
  import Testing

  /// Whatever a solver does, the exact engine ends with a schedule and claims nothing that is not so.
  @Suite struct EnginesSurviveFailuresTests {
    static let firstCalls = [1, 2, 5, 20]
    static let seeds = 1000..<1008

    @Test(arguments: FaultySolver.Fault.allCases, firstCalls)
    func `A linear solver that goes wrong for good spoils no schedule and no bound`(
      fault: FaultySolver.Fault, call: Int
    ) {
      check { (FaultySolver(fault, in: call..<Int.max), GLPK()) }
    }

    @Test(arguments: FaultySolver.Fault.allCases, firstCalls)
    func `A linear solver that goes wrong once spoils no schedule and no bound`(
      fault: FaultySolver.Fault, call: Int
    ) {
      check { (FaultySolver(fault, in: call..<call + 1), GLPK()) }
    }

    @Test(arguments: FaultySolver.Fault.allCases, [1, 2, 5])
    func `An integer solver that goes wrong spoils no schedule and no bound`(
      fault: FaultySolver.Fault, call: Int
    ) {
      check { (GLPK(), FaultySolver(fault, in: call..<Int.max)) }
    }

    @Test(arguments: [1001, 1011, 1033, 1035])
    func `Whichever call fails, the best schedule known by then is kept`(seed: Int) {
      let scenario = RandomScenario.make(
        seed: seed, requests: 4...5, experts: 3...5, harshness: 25
      ).scenario
      let (calls, whole) = draft(scenario, failingAt: .max)
      #expect(whole.run.stopped == .optimal && calls > 5, "\(calls) calls")
      var last = draft(scenario, failingAt: 1).result
      for call in 1...calls {
        let result = draft(scenario, failingAt: call).result
        let assessment = Assessment(of: result.events, in: scenario)
        #expect(assessment.violations.map(\.text) == [], "call \(call)")
        #expect(result.run.stopped == .engineFailed, "call \(call)")
        #expect(result.run.failure == "faulty failed (code 7): call \(call)")
        // A run that gets further before it fails has found and proved no less.
        let before = Assessment(of: last.events, in: scenario).levels
        #expect(!(before < assessment.levels), "call \(call)")
        last = result
      }
      let best = Assessment(of: whole.events, in: scenario).levels
      #expect(!(Assessment(of: last.events, in: scenario).levels < best))
    }

    /// A run in which both solvers fail for good from some call on, counted over both.
    private func draft(
      _ scenario: Scenario, failingAt call: Int
    ) -> (calls: Int, result: EngineResult) {
      let solver = FaultySolver(.failure, in: call..<Int.max)
      var solvers = Solvers(linear: solver, integer: solver)
      // At the same time, calls have no order.
      solvers.partsAtOnce = 1
      let engine = ExactEngine(name: "auto", solvers: solvers)
      let result = engine.draft(scenario, within: RunLimits()) { _ in }
      return (solver.calls, result)
    }

    @Test(arguments: [
      (FaultySolver.Fault.failure, StopReason.engineFailed), (.timeLimit, .timeLimit),
      (.iterationLimit, .engineFailed), (.interrupted, .interrupted),
      (.infeasible, .engineFailed), (.badNumbers, .engineFailed),
    ])
    func `A run says what a broken solver stopped it by`(
      fault: FaultySolver.Fault, reason: StopReason
    ) {
      let scenario = RandomScenario.make(seed: 1003, requests: 4...4, harshness: 25).scenario
      let solvers = Solvers(linear: FaultySolver(fault, in: 1..<Int.max), integer: GLPK())
      let engine = ExactEngine(name: "auto", solvers: solvers)
      let run = engine.draft(scenario, within: RunLimits()) { _ in }.run
      #expect(run.stopped == reason)
      #expect((run.failure != nil) == (reason == .engineFailed))
    }

    /// Drafts small scenarios with a solver that goes wrong.
    private func check(_ make: () -> (any LinearSolver, any IntegerSolver)) {
      for seed in Self.seeds {
        let (random, options) = RandomScenario.make(seed: seed, harshness: 25).narrowed(
          toSchedules: 300)
        let best = BestSchedule(random.naive, options: options)
        let (linear, integer) = make()
        let engine = ExactEngine(
          name: "auto", solvers: Solvers(linear: linear, integer: integer))
        let result = engine.draft(random.scenario, within: RunLimits()) { _ in }
        check(result, on: random, best)
      }
    }

    private func check(_ result: EngineResult, on random: RandomScenario, _ best: BestSchedule) {
      let assessment = Assessment(of: result.events, in: random.scenario)
      let isBest = assessment.levels == best.levels
      #expect(assessment.violations.map(\.text) == [], "seed \(random.seed)")
      #expect(isBest || result.run.stopped != .optimal, "seed \(random.seed)")
      for level in Level.allCases {
        if let bound = result.bounds[level] {
          let least = optimum(of: level, beside: assessment.levels, best, random.scenario)
          #expect(bound <= least, "seed \(random.seed): bound of \(level)")
        }
      }
    }

    /// The least value of a level among the schedules that are equal on the levels above.
    private func optimum(
      of level: Level, beside values: LevelValues, _ best: BestSchedule, _ scenario: Scenario
    ) -> Int {
      let isBestAbove = Level.allCases.allSatisfy { $0 >= level || values[$0] == best.levels[$0] }
      guard !isBestAbove else { return best.levels[level] }
      let whole = TimeIndexedFormulation(of: scenario, level: level, fixed: values).program
      let solution = try? GLPK().solve(whole.program, startingFrom: nil, limits: SolveLimits())
      return solution?.objective.map { Int($0.rounded()) } ?? values[level]
    }
  }
#endif
