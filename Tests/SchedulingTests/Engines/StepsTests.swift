#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Lines whose every further use costs more.
  @Suite struct StepsTests {
    /// A year of many requests for few experts, and its program on quality without events.
    private struct Year {
      let catalogue: Catalogue
      let above: LevelValues
      let columns: [Column]

      init(seed: Int) {
        let scenario = RandomScenario.make(
          seed: seed, requests: 14...14, experts: 2...3, harshness: 0
        ).scenario
        catalogue = Catalogue(of: scenario)
        let solvers = Solvers(linear: GLPK(), integer: GLPK())
        let best = ExactEngine(name: "auto", solvers: solvers)
          .draft(scenario, within: RunLimits(iterations: 40)) { _ in }
        above = Assessment(of: best.events, in: scenario).levels
        columns = best.events.compactMap(catalogue.column(of:))
      }

      var master: Master { Master(catalogue, level: .quality, above: above, pool: columns) }

      /// The cells that every further use makes dearer, and that may be used so many times.
      func cells(usedUpTo most: Int) -> [Int] {
        catalogue.lines.entries.indices.filter { index in
          catalogue.mostUse[index] >= most
            && catalogue.lines.entries[index].capacity ?? .max >= most
            && catalogue.lines.entries[index].penalties.contains(where: \.isRepeats)
        }.map { catalogue.lines.entries[$0].base }
      }
    }

    /// What so many uses beyond the free one cost at least by the columns of a row, and how many these allow.
    private func cost(of uses: Int, _ steps: Master.Steps, in master: Master) -> (Double, Double) {
      let columns = master.program.columns.filter {
        $0.entries.count == 1 && Int($0.entries[0].row) == steps.row && $0.entries[0].value == -1
      }
      var (cost, left) = (0.0, Double(uses))
      for column in columns.sorted(by: { $0.objective < $1.objective }) {
        let taken = min(left, column.upper)
        cost += taken * column.objective
        left -= taken
      }
      return (cost, columns.reduce(0) { $0 + $1.upper })
    }

    @Test func `Few columns cost no more than all steps do, and all of them as much`() throws {
      var rows = 0
      for seed in 7400..<7412 {
        let year = Year(seed: seed)
        for cell in year.cells(usedUpTo: 8) {
          var master = year.master
          let count = master.program.columns.count
          master.addRows(forCells: [cell])
          let steps = try #require(master.steps.last)
          let last = try #require(steps.last)
          guard steps.price > 0 else { continue }
          rows += 1
          #expect(master.program.columns.count == count + 4)
          let most = Int(steps.rest.upperBound) - 1
          func exact(_ uses: Int) -> Double {
            Double((0...uses).reduce(0) { $0 + $1 * steps.price }) / master.scale
          }
          for uses in 0...most {
            let (cost, allowed) = cost(of: uses, steps, in: master)
            #expect(allowed == Double(most))
            #expect(uses <= 4 ? abs(cost - exact(uses)) < 1e-9 : cost < exact(uses))
          }

          var values = Array(repeating: 0.0, count: master.program.columns.count)
          values[last] = 1
          let addsForOne = master.addSteps(at: values)
          #expect(!addsForOne)
          values[last] = 1.5
          let addsForMore = master.addSteps(at: values)
          #expect(addsForMore)
          #expect(master.program.columns[last].upper == 1)
          #expect(cost(of: most, steps, in: master).1 == Double(most))

          master.addAllSteps()
          for uses in 0...most {
            #expect(abs(cost(of: uses, steps, in: master).0 - exact(uses)) < 1e-9)
          }
        }
      }
      #expect(rows > 5)
    }

    @Test func `A linear program with the steps it needs is worth what it is with all`() throws {
      var (shortened, grown) = (0, 0)
      // Long years, in which experts go on several missions.
      let seeds = (7400..<7700).filter { seed in
        RandomScenario.make(seed: seed).scenario.period.length >= 100
      }
      for seed in seeds {
        let year = Year(seed: seed)
        var master = year.master
        master.stepsAtOnce = 1
        var generation = ColumnGeneration(
          master, covers: nil, solver: GLPK(), control: RunControl(RunLimits()) { _ in })
        let root = SearchNode(bound: -.infinity, number: 0)
        guard case .solved(_, let solution) = try generation.solve(root, cutoff: nil) else {
          Issue.record("seed \(seed): not solved")
          continue
        }
        var whole = generation.master
        shortened += whole.steps.count { !$0.rest.isEmpty }
        grown += whole.steps.count { $0.rest.lowerBound > 2 }
        whole.addAllSteps()
        let all = try GLPK().solve(
          whole.program, from: nil, method: .primal, limits: SolveLimits())
        #expect(abs(all.objective - solution.objective) < 1e-7 * (1 + abs(all.objective)))
      }
      #expect(shortened > 5 && grown > 5)
    }
  }
#endif
