#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// The exact engine against the whole formulation, where brute force no longer reaches.
  @Suite struct LargerYearsTests {
    @Test(arguments: 5000..<5012)
    func `Each level's optimum is the engine's value in larger random years`(seed: Int) throws {
      let scenario = RandomScenario.make(
        seed: seed, requests: 5...8, experts: 6...10, harshness: 25
      ).scenario
      let glpk = GLPK()
      let engine = ExactEngine(name: "auto", solvers: Solvers(linear: glpk, integer: glpk))
      let result = engine.draft(scenario, within: RunLimits()) { _ in }
      let assessment = Assessment(of: result.events, in: scenario)
      #expect(assessment.violations.map(\.text) == [], "seed \(seed)")
      #expect(result.run.stopped == .optimal, "seed \(seed): \(result.run)")
      for level in Level.allCases {
        let program = TimeIndexedFormulation(of: scenario, level: level, fixed: assessment.levels)
          .program.program
        let solution = try glpk.solve(
          program, startingFrom: nil, limits: SolveLimits(nodes: 1000))
        let known = result.bounds[level]
        #expect(known == assessment.levels[level], "seed \(seed): \(level)")
        if solution.termination == .optimal {
          #expect(solution.objective.map { Int($0.rounded()) } == known, "seed \(seed): \(level)")
        } else {
          #expect(solution.objective ?? .infinity >= Double(known ?? 0) - 0.5, "seed \(seed)")
        }
      }
    }
  }
#endif
