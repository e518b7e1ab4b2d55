#if GLPK
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Whole schedules as solutions of a master program.
  struct WholeSolutionsTests {
    @Test func `A schedule solves each level's program, whole or in part, at what it counts`()
      throws
    {
      var missed = 0
      for seed in 4400..<4440 {
        let scenario =
          RandomScenario.make(seed: seed, requests: 6...9, experts: 6...9, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        let events = HeuristicSearch(catalogue, collectsEvents: false).events
        let levels = Assessment(of: events, in: scenario).levels
        let columns = events.compactMap(catalogue.column(of:))
        for level in Level.allCases {
          for count in [0, events.count / 2] {
            var master = Master(
              catalogue, level: level, above: levels, pool: Array(columns.dropFirst(count)),
              kept: Array(columns.prefix(count)))
            let chosen = Array(events.dropFirst(count))
            let relaxed = try #require(master.values(of: chosen))
            var separation = Separation(catalogue)
            master.addRows(forCells: separation.exceededCells(in: master, at: relaxed))
            let values = try #require(master.values(of: chosen))
            let violations = master.program.violations(of: values)
            #expect(violations.isEmpty, "seed \(seed), \(level), \(count) kept")
            let objective = zip(master.program.columns, values).reduce(0) {
              $0 + $1.0.objective * $1.1
            }
            let value = master.value(ofObjective: objective)
            #expect(
              abs(value - Double(levels[level])) < 0.001, "seed \(seed), \(level), \(count) kept")
          }
        }
        if levels[.targets] > 0, scenario.hasDistinctTarget { missed += 1 }
      }
      #expect(missed > 0)
    }
  }

  extension Scenario {
    /// Whether a target counts distinct beneficiaries.
    fileprivate var hasDistinctTarget: Bool {
      contents.targets.contains { $0.measure == .beneficiaries }
    }
  }
#endif
