#if GLPK
  import GLPKSolver
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Parts of a schedule planned anew, several at the same time.
  struct PartSearchTests {
    private static let solvers = Solvers(linear: GLPK(), integer: GLPK())

    @Test func `Parts make a schedule better and never break a rule, the same way each time`()
      throws
    {
      var better = 0
      for seed in 4300..<4306 {
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        let start = begin(catalogue)
        let first = try improved(start, catalogue)
        #expect(!(start.levels < first.levels), "seed \(seed)")
        #expect(Assessment(of: first.events, in: scenario).violations.isEmpty, "seed \(seed)")
        if first.levels < start.levels { better += 1 }
        #expect(try improved(start, catalogue).events == first.events, "seed \(seed)")
      }
      #expect(better > 0)
    }

    @Test func `A part that comes too late changes nothing`() throws {
      let starts = (4300..<4312).map { seed in
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        return begin(Catalogue(of: scenario))
      }
      let start = try #require(starts.first { $0.events.count > 2 })
      var late = start
      let part = PartPlanner.Part(
        requests: Set(start.events.prefix(2).map(\.request)),
        events: [start.events[0], start.events[0]])
      part.improve(&late)
      #expect(late.events == start.events)
    }

    @Test func `A part has what the kept events leave of each fund`() {
      var spent = 0
      for seed in 4300..<4306 {
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        let start = begin(catalogue)
        let kept = start.events.prefix(2).compactMap(catalogue.column(of:))
        let master = Master(
          catalogue, level: .quality, above: start.levels, pool: [], kept: Array(kept))
        for fund in scenario.fundRefs {
          let paid = kept.filter { $0.event.placement.fund == fund }.reduce(0) { $0 + $1.cost }
          let left = scenario[fund].budget.map { $0 - paid } ?? .max
          #expect(master.budgets[fund.index] == left, "seed \(seed)")
          spent += paid
        }
      }
      #expect(spent > 0)
    }

    /// The first schedule of the heuristic.
    private func begin(_ catalogue: Catalogue) -> Incumbent {
      var incumbent = Incumbent(catalogue.scenario)
      incumbent.improve(with: HeuristicSearch(catalogue, collectsEvents: false).events)
      return incumbent
    }

    private func improved(_ start: Incumbent, _ catalogue: Catalogue) throws -> Incumbent {
      var incumbent = start
      var parts = PartSearch(
        catalogue, covers: CoverSeparation(catalogue), solvers: Self.solvers, atOnce: 4)
      parts.begin()
      while parts.failures < 8 {
        let before = (incumbent.levels, parts.failures)
        let rounds = try parts.improve(&incumbent, on: .quality, limits: RunLimits())
        #expect(rounds > 0)
        let isBetter = incumbent.levels < before.0
        #expect(isBetter ? parts.failures == 0 : parts.failures > before.1, "it counts failures")
      }
      return incumbent
    }
  }
#endif
