#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// What is done otherwise where there are many requests, on years small enough to be proved.
  struct LargeProgramsTests {
    private static let solvers = Solvers(linear: GLPK(), integer: GLPK())

    /// A year with its best schedule, proved.
    private struct Year {
      var catalogue: Catalogue
      let best: EngineResult
      let levels: LevelValues

      init?(seed: Int) {
        let random = RandomScenario.make(
          seed: seed, requests: 7...7, experts: 6...8, harshness: 5)
        let scenario = random.scenario
        catalogue = Catalogue(of: scenario)
        catalogue.isLarge = true
        best = ExactEngine(name: "auto", solvers: solvers)
          .draft(scenario, within: RunLimits()) { _ in }
        levels = Assessment(of: best.events, in: scenario).levels
        guard best.run.stopped == .optimal, best.events.count > 2 else { return nil }
      }

      /// A schedule that is worse on quality alone: one event of the best takes place otherwise.
      var start: Incumbent? {
        for column in best.columns {
          let others = best.events.filter { $0.request != column.request }
          guard others.count < best.events.count else { continue }
          let found = Assessment(of: others + [column], in: catalogue.scenario)
          let isEqual = Level.allCases.dropLast().allSatisfy { found.levels[$0] == levels[$0] }
          guard found.violations.isEmpty, isEqual, found.levels != levels else { continue }
          var incumbent = Incumbent(catalogue.scenario)
          incumbent.improve(with: found.events)
          return incumbent
        }
        return nil
      }
    }

    @Test func `A large year's search begins with one schedule and finds the best`() throws {
      var years = 0
      for seed in 7100..<7116 {
        guard let year = Year(seed: seed), var incumbent = year.start else { continue }
        years += 1
        let columns = incumbent.events.compactMap(year.catalogue.column(of:))
        var search = BranchAndPrice(
          year.catalogue, level: .quality, incumbent: incumbent, pool: columns,
          covers: CoverSeparation(year.catalogue), solvers: Self.solvers,
          control: RunControl(RunLimits()) { _ in })
        let outcome = try search.search(&incumbent, nodeLimit: nil, secondsLimit: nil)
        #expect(incumbent.levels == year.levels, "seed \(seed)")
        #expect(outcome.bound == year.levels[.quality], "seed \(seed)")
      }
      #expect(years > 5)
    }

    @Test func `Smoothed duals prove no more than there is, and end at the same linear bound`()
      throws
    {
      var years = 0
      for seed in 7300..<7312 {
        guard let year = Year(seed: seed), let incumbent = year.start else { continue }
        years += 1
        var bounds: [Double] = []
        for isLarge in [false, true] {
          var catalogue = year.catalogue
          catalogue.isLarge = isLarge
          let columns = incumbent.events.compactMap(catalogue.column(of:))
          let master = Master(
            catalogue, level: .quality, above: incumbent.levels, pool: columns)
          var told = -Double.infinity
          let control = RunControl(RunLimits()) { progress in
            if let bound = progress.bound { told = max(told, Double(bound)) }
          }
          var generation = ColumnGeneration(
            master, covers: nil, solver: Self.solvers.linear, control: control)
          let root = SearchNode(bound: -.infinity, number: 0)
          guard case .solved(let bound, _) = try generation.solve(root, cutoff: nil) else {
            Issue.record("seed \(seed): not solved")
            continue
          }
          let best = Double(year.levels[.quality])
          #expect(told <= best && bound <= best + 0.01, "seed \(seed)")
          bounds.append(bound)
        }
        // A large program is not solved to the end.
        let little = 0.0005 * abs(Double(year.levels[.quality])) + 0.05
        #expect(abs(bounds[0] - bounds[1]) <= little, "seed \(seed)")
      }
      #expect(years > 5)
    }

    @Test func `A schedule's basis has a basic variable a row, and leads where a cold start does`()
      throws
    {
      var years = 0
      for seed in 7200..<7212 {
        guard let year = Year(seed: seed) else { continue }
        years += 1
        for level in [Level.targets, .quality] {
          let master = Master(
            year.catalogue, level: level, above: year.levels,
            pool: year.best.columns.compactMap(year.catalogue.column(of:)))
          let basis = try #require(master.basis(of: year.best.events))
          let basic = (basis.rows + basis.columns).count { $0 == .basic }
          #expect(basic == master.program.rows.count, "seed \(seed), \(level)")
          let warm = try GLPK().solve(
            master.program, from: basis, method: .primal, limits: SolveLimits())
          let cold = try GLPK().solve(
            master.program, from: nil, method: .primal, limits: SolveLimits())
          #expect(
            abs(warm.objective - cold.objective) < 1e-6 * (1 + abs(cold.objective)),
            "seed \(seed), \(level)")
        }
      }
      #expect(years > 5)
    }
  }
#endif
