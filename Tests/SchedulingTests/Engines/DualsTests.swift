#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// What duals prove.
  @Suite struct DualsTests {
    @Test func `Whatever duals a solver gives, they prove nothing that is not so`() throws {
      let solvers = Solvers(linear: GLPK(), integer: GLPK())
      var (years, tight) = (0, 0)
      for seed in 7500..<7516 {
        let scenario = RandomScenario.make(
          seed: seed, requests: 5...7, experts: 3...6, harshness: 5
        ).scenario
        let best = ExactEngine(name: "auto", solvers: solvers)
          .draft(scenario, within: RunLimits()) { _ in }
        let levels = Assessment(of: best.events, in: scenario).levels
        guard best.run.stopped == .optimal else { continue }
        let catalogue = Catalogue(of: scenario)
        for level in Level.allCases where catalogue.counts(on: level) {
          years += 1
          let master = Master(
            catalogue, level: level, above: levels,
            pool: best.events.compactMap(catalogue.column(of:)))
          var generation = ColumnGeneration(
            master, covers: nil, solver: GLPK(), control: RunControl(RunLimits()) { _ in })
          let root = SearchNode(bound: -.infinity, number: 0)
          guard case .solved(let bound, let solution) = try generation.solve(root, cutoff: nil)
          else {
            Issue.record("seed \(seed), \(level): not solved")
            continue
          }
          let least = generation.least(at: solution, in: root)
          #expect(abs(least - bound) <= 0.01 + 1e-6 * abs(bound), "seed \(seed), \(level)")
          if ColumnGeneration.proved(least) == levels[level] { tight += 1 }
          var dice = Dice(seed: seed)
          for strength in [1e-7, 1e-3, 1, 1000] {
            var wrong = solution
            for row in wrong.duals.indices {
              wrong.duals[row] += strength * Double(dice.number(-100...100)) / 100
            }
            let proved = generation.least(at: wrong, in: root)
            #expect(
              ColumnGeneration.proved(proved) <= levels[level],
              "seed \(seed), \(level), duals off by \(strength)")
          }
        }
      }
      #expect(years > 20 && tight > 5)
    }

    @Test func `The node that proves least comes first, and of equal ones the last made`() {
      func node(_ bound: Double, _ number: Int) -> SearchNode {
        SearchNode(bound: bound, number: number)
      }
      // Both prove 11: a difference of bounds below a whole number is none.
      let nodes = [node(10.2, 1), node(-.infinity, 2), node(10.9, 3), node(12, 4), node(10.2, 5)]
      #expect(nodes.sorted().map(\.number) == [2, 5, 3, 1, 4])
    }
  }
#endif
