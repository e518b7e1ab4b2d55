#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import Testing

  @testable import Scheduling

  /// The formulation for solvers outside says the same as the engine.
  struct FormulationTests {
    @Test(arguments: UInt64(1)...12)
    func `Each level's optimum is the engine's value`(seed: UInt64) throws {
      let scenario = FormulationYear(seed: seed).scenario
      let glpk = GLPK()
      let engine = ExactEngine(name: "exact", solvers: Solvers(linear: glpk, integer: glpk))
      let result = engine.draft(scenario, within: RunLimits()) { _ in }
      let values = Assessment(of: result.events, in: scenario).levels
      #expect(result.run.stopped == .optimal, "seed \(seed)")
      for level in Level.allCases {
        let named = TimeIndexedFormulation(of: scenario, level: level, fixed: values).program
        let solution = try glpk.solve(
          named.program, startingFrom: nil, limits: SolveLimits(nodes: 20_000))
        #expect(solution.termination == .optimal, "seed \(seed), \(level.id)")
        let best = solution.objective.map { Int($0.rounded()) }
        #expect(best == values[level], "seed \(seed), \(level.id)")
      }
    }

    @Test(arguments: UInt64(1)...12)
    func `Over the events of a run each level's optimum is the engine's value`(seed: UInt64) throws
    {
      let scenario = FormulationYear(seed: seed).scenario
      let glpk = GLPK()
      let engine = ExactEngine(name: "exact", solvers: Solvers(linear: glpk, integer: glpk))
      let draft = Draft(engine.draft(scenario, within: RunLimits()) { _ in }, for: scenario)
      #expect(Set(draft.columns).isSuperset(of: draft.events), "seed \(seed)")
      #expect(Set(draft.columns).count == draft.columns.count, "seed \(seed)")
      let values = Assessment(of: draft.events, in: scenario).levels
      for level in Level.allCases {
        let named = EventFormulation(
          over: draft.columns, of: scenario, level: level, fixed: values
        ).program
        let solution = try glpk.solve(
          named.program, startingFrom: nil, limits: SolveLimits(nodes: 20_000))
        let best = solution.objective.map { Int($0.rounded()) }
        #expect(best == values[level], "seed \(seed), \(level.id)")
      }
    }

    @Test(arguments: UInt64(1)...12)
    func `No two rows and no two columns have the same name`(seed: UInt64) {
      let scenario = FormulationYear(seed: seed).scenario
      let named = TimeIndexedFormulation(of: scenario, level: .quality).program
      #expect(Set(named.rowNames).count == named.rowNames.count, "seed \(seed)")
      #expect(Set(named.columnNames).count == named.columnNames.count, "seed \(seed)")
      #expect(named.columnNames.allSatisfy { !$0.contains(" ") })
    }

    @Test func `Names say what a row or column is about`() {
      let scenario = Scenario(AnalysisYear.contents)
      let named = TimeIndexedFormulation(of: scenario, level: .quality).program
      let columns = ["x_R3_2018-07-09_LAO-NAT_CCF", "z_R3_lead_JPN-01_2018-07-09_LAO-NAT_CCF"]
      #expect(columns.allSatisfy(named.columnNames.contains))
      let rows = [
        "row_one-event_R3", "row_fund-budget_CCF",
        "row_seats-filled_R3_lead_2018-07-09_LAO-NAT_CCF",
      ]
      #expect(rows.allSatisfy(named.rowNames.contains))
      #expect(named.rowNames.contains { $0.hasPrefix("row_one-mission-at-a-time_JPN-01_2018-07-") })
    }
  }
#endif
