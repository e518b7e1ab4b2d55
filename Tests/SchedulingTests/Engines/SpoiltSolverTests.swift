#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Whatever a solver does, a draft ends with a schedule and says nothing false about it.
  struct SpoiltSolverTests {
    static let seeds = 1000..<1060
    static let calls = [1, 2, 5, 20]

    @Test(arguments: calls)
    func `A solver that fails ends the draft with the best schedule known`(call: Int) {
      for seed in Self.seeds {
        let (result, isProved) = draft(seed, at: call, .fails)
        #expect(
          result.run.stopped == (isProved ? .optimal : .engineFailed), "seed \(seed)")
        #expect((result.run.failure == nil) == isProved, "seed \(seed)")
      }
    }

    @Test(arguments: calls)
    func `Bounds hold where a solver ends a call by its limits`(call: Int) {
      for seed in Self.seeds {
        for (end, stopped) in [
          (Termination.timeLimit, StopReason.timeLimit), (.interrupted, .interrupted),
        ] {
          let (result, isProved) = draft(seed, at: call, .says(end, times: .max - call))
          #expect(result.run.stopped == (isProved ? .optimal : stopped), "seed \(seed)")
        }
      }
    }

    @Test(arguments: calls)
    func `A wrong answer is asked again from the beginning`(call: Int) {
      for seed in Self.seeds {
        for end in [Termination.infeasible, .iterationLimit, .unbounded] {
          let (result, isProved) = draft(seed, at: call, .says(end, times: 1))
          #expect(isProved || result.run.stopped != .optimal, "seed \(seed), \(end)")
        }
      }
    }

    @Test(arguments: calls)
    func `An answer that stays wrong proves nothing`(call: Int) {
      for seed in Self.seeds {
        let (result, isProved) = draft(seed, at: call, .says(.infeasible, times: .max - call))
        #expect(isProved || result.run.stopped == .engineFailed, "seed \(seed)")
      }
    }

    /// Drafts with a spoilt solver, checks all that holds whatever happens, and says whether the best
    /// schedule was found and proved.
    private func draft(
      _ seed: Int, at call: Int, _ spoiling: SpoiltSolver.Spoiling
    ) -> (result: EngineResult, isProved: Bool) {
      let (random, options) = RandomScenario.make(seed: seed, harshness: 25).narrowed(
        toSchedules: 300)
      let best = BestSchedule(random.naive, options: options)
      let solver = SpoiltSolver(GLPK(), GLPK(), at: call, spoiling)
      let result = ExactEngine(name: "auto", solvers: Solvers(linear: solver, integer: solver))
        .draft(random.scenario, within: RunLimits()) { _ in }
      let assessment = Assessment(of: result.events, in: random.scenario)
      #expect(assessment.violations.map(\.text) == [], "seed \(seed), call \(call)")
      #expect(!(assessment.levels < best.levels), "seed \(seed), call \(call)")
      var isProved = true
      for level in Level.allCases where isProved {
        if let bound = result.bounds[level] {
          #expect(bound <= best.levels[level], "seed \(seed), call \(call), bound of \(level)")
        }
        isProved = result.bounds[level] == assessment.levels[level]
        if isProved {
          #expect(assessment.levels[level] == best.levels[level], "seed \(seed), call \(call)")
        }
      }
      return (result, isProved)
    }
  }
#endif
