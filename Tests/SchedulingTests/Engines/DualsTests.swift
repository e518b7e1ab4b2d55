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
          let columns = best.events.compactMap(catalogue.column(of:))
          let nodes = nodes(of: best, in: scenario).map { (node: $0, kept: 0) }
          for (node, kept) in nodes + [(nodes[0].node, min(1, columns.count))] {
            years += 1
            let master = Master(
              catalogue, level: level, above: levels, pool: Array(columns.dropFirst(kept)),
              kept: Array(columns.prefix(kept)))
            var generation = ColumnGeneration(
              master, covers: nil, solver: GLPK(), control: RunControl(RunLimits()) { _ in })
            guard case .solved(let bound, let solution) = try generation.solve(node, cutoff: nil)
            else {
              Issue.record("seed \(seed), \(level): not solved")
              continue
            }
            let least = generation.least(at: solution, in: node)
            #expect(abs(least - bound) <= 0.01 + 1e-6 * abs(bound), "seed \(seed), \(level)")
            if ColumnGeneration.proved(least) == levels[level] { tight += 1 }
            var dice = Dice(seed: seed)
            for strength in [1e-7, 1e-3, 1, 1000] {
              var wrong = solution
              for row in wrong.duals.indices {
                wrong.duals[row] += strength * Double(dice.number(-100...100)) / 100
              }
              let proved = generation.least(at: wrong, in: node)
              #expect(
                ColumnGeneration.proved(proved) <= levels[level],
                "seed \(seed), \(level), duals off by \(strength)")
            }
          }
        }
      }
      #expect(years > 100 && tight > 50)
    }

    /// All schedules, and parts of them in which the best one is: with an event of its own required, fixed, and
    /// with a request forbidden that it does not meet.
    private func nodes(of best: EngineResult, in scenario: Scenario) -> [SearchNode] {
      let root = SearchNode(bound: -.infinity, number: 0)
      var nodes = [root]
      if let event = best.events.first {
        var required = Restriction()
        required.delivery = .required
        nodes.append(root.with(required, of: event.request.index))
        nodes.append(root.with(Restriction(fixing: event, in: scenario), of: event.request.index))
      }
      let met = Set(best.events.map(\.request.index))
      if let unmet = scenario.contents.requests.indices.first(where: { !met.contains($0) }) {
        var forbidden = Restriction()
        forbidden.delivery = .forbidden
        nodes.append(root.with(forbidden, of: unmet))
      }
      return nodes
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
