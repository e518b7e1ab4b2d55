#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Schedules that rounding a linear program's solution comes to.
  struct DiveTests {
    /// What a dive came to.
    private struct Result {
      /// The best value of all schedules, proved.
      var best: Int
      var levels: LevelValues?
      var isStuck = false
    }

    @Test func `A dive ends at a schedule that breaks no rule, mostly one of the best`() throws {
      var ends: [Bool] = []
      for seed in 5000..<5030 {
        let result = try Self.dive(seed: seed)
        guard let result else { continue }
        if let levels = result.levels {
          #expect(levels[.unmet] >= result.best, "seed \(seed)")
          ends.append(levels[.unmet] == result.best)
        } else {
          #expect(result.isStuck, "seed \(seed): the schedule breaks a rule")
          ends.append(false)
        }
      }
      #expect(ends.count > 10)
      #expect(ends.count { $0 } * 10 >= ends.count * 6, "\(ends.count { $0 }) of \(ends.count)")
    }

    /// Dives on the level `unmet`; nil where the linear program's solution is whole already.
    private static func dive(seed: Int) throws -> Result? {
      var contents = RandomScenario.make(
        seed: seed, requests: 8...8, experts: 6...8, harshness: 10
      ).contents
      for index in contents.requests.indices { contents.requests[index].isMandatory = false }
      contents.decisions = []
      let scenario = Scenario(contents)
      let catalogue = Catalogue(of: scenario)
      let control = RunControl(RunLimits()) { _ in }
      let none = Incumbent(scenario)
      let master = Master(catalogue, level: .unmet, above: none.levels, pool: [])
      var generation = ColumnGeneration(master, covers: nil, solver: GLPK(), control: control)
      let root = SearchNode(bound: -.infinity, number: 0)
      guard case .solved(let bound, let solution) = try generation.solve(root, cutoff: nil),
        Branching(generation.master, root, solution.values).wholeEvents == nil
      else { return nil }
      let solvers = Solvers(linear: GLPK(), integer: GLPK())
      let draft = ExactEngine(name: "auto", solvers: solvers)
        .draft(scenario, within: RunLimits()) { _ in }
      let levels = Assessment(of: draft.events, in: scenario).levels
      #expect(draft.bounds[.unmet] == levels[.unmet], "seed \(seed)")
      var node = root
      node.bound = bound
      node.basis = solution.basis
      var result = Result(best: levels[.unmet])
      switch try Dive.end(from: node, solution.values, in: &generation, below: nil) {
      case .schedule(let events):
        let assessment = Assessment(of: events, in: scenario)
        if assessment.violations.isEmpty { result.levels = assessment.levels }
      case .stuck: result.isStuck = true
      }
      return result
    }
  }
#endif
