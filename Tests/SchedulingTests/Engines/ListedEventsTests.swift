#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// The events that can matter where little is left to gain, on years small enough to be proved.
  struct ListedEventsTests {
    private static let solvers = Solvers(linear: GLPK(), integer: GLPK())
    private static let root = SearchNode(bound: -.infinity, number: 0)

    /// The linear program of a proved year's quality, solved.
    private struct Year {
      var generation: ColumnGeneration
      let solution: LinearSolution
      let best: EngineResult
      let quality: Int
      /// What there is to gain for a schedule that is no worse than the best one.
      let gain: Double

      init?(seed: Int) throws {
        let scenario =
          RandomScenario.make(seed: seed, requests: 6...7, experts: 6...8, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        best = ExactEngine(name: "auto", solvers: solvers)
          .draft(scenario, within: RunLimits()) { _ in }
        guard best.run.stopped == .optimal, best.events.count > 2 else { return nil }
        let levels = Assessment(of: best.events, in: scenario).levels
        quality = levels[.quality]
        let master = Master(
          catalogue, level: .quality, above: levels,
          pool: best.events.compactMap(catalogue.column(of:)))
        generation = ColumnGeneration(
          master, covers: CoverSeparation(catalogue), solver: solvers.linear,
          control: RunControl(RunLimits()) { _ in })
        guard case .solved(_, let solution) = try generation.solve(root, cutoff: nil) else {
          return nil
        }
        self.solution = solution
        gain = Double(quality) + 0.5 - generation.least(at: solution, in: root)
      }

      mutating func listed(atMost most: Int = .max) -> ListedEvents? {
        generation.listedEvents(of: root, at: solution, within: gain, atMost: most)
      }

      func events(_ listed: ListedEvents) -> [Column] {
        Array(listed.events(in: generation.listedColumns))
      }

      /// The best value over listed events, and how many were there to choose from.
      func value(over listed: ListedEvents, droppingDominated: Bool) throws -> (Double?, Int) {
        var trial = generation
        trial.add(events(listed))
        trial.apply(root)
        var program = RestrictedProgram(trial.master, promisingAt: solution, within: gain)
        if droppingDominated { program.dropDominated() }
        let answer = try program.solve(by: solvers.integer, limits: SolveLimits())
        return (answer.bound, program.count)
      }
    }

    @Test func `The best schedule's events are listed, and too long a list is none`() throws {
      var years = 0
      for seed in 7300..<7312 {
        guard var year = try Year(seed: seed), let listed = year.listed() else { continue }
        years += 1
        let events = Set(year.events(listed).map(\.event))
        #expect(events.isSuperset(of: year.best.events), "seed \(seed)")
        #expect(year.listed(atMost: listed.count - 1) == nil, "seed \(seed)")
        var node = Self.root
        node.listed = listed
        let again = year.generation.listedEvents(
          of: node, at: year.solution, within: year.gain, atMost: .max)
        #expect(again?.count == listed.count, "seed \(seed)")
      }
      #expect(years >= 4)
    }

    @Test func `Lists of several nodes share the events that they have in common`() throws {
      var shared = 0
      for seed in 7300..<7312 {
        guard var year = try Year(seed: seed), let listed = year.listed() else { continue }
        let events = year.events(listed)
        let half = year.generation.listedEvents(
          of: Self.root, at: year.solution, within: year.gain / 2, atMost: .max)
        let left = year.events(try #require(half)).map(\.event)
        shared += left.count
        #expect(Set(events.map(\.event)).isSuperset(of: left), "seed \(seed)")
        #expect(year.generation.listedColumns.count == listed.count, "seed \(seed)")
        #expect(year.events(listed).map(\.event) == events.map(\.event), "seed \(seed)")
      }
      #expect(shared > 0)
    }

    @Test func `The best value needs no events that others can stand in for`() throws {
      var (before, after, years) = (0, 0, 0)
      for seed in 7300..<7312 {
        guard var year = try Year(seed: seed), let listed = year.listed() else { continue }
        years += 1
        let (whole, all) = try year.value(over: listed, droppingDominated: false)
        let (value, some) = try year.value(over: listed, droppingDominated: true)
        #expect(abs((whole ?? .infinity) - Double(year.quality)) < 0.5, "seed \(seed)")
        #expect(abs((value ?? .infinity) - Double(year.quality)) < 0.5, "seed \(seed)")
        before += all
        after += some
      }
      #expect(years >= 4)
      #expect(after < before * 9 / 10)
    }

    @Test func `A split by use parts the listed events, and neither side keeps all of them`() throws
    {
      var splits = 0
      for seed in 7300..<7330 {
        guard var year = try Year(seed: seed), let listed = year.listed() else { continue }
        var node = Self.root
        node.listed = listed
        let master = year.generation.master
        let branching = Branching(
          master, node, year.solution.values, at: master.prices(at: year.solution.duals))
        for children in branching.divisions
        where children.contains(where: { $0.restrictions.contains { !$0.value.uses.isEmpty } }) {
          splits += 1
          let kept = children.map { child in
            year.events(listed).count { child.allows($0, in: master.catalogue) }
          }
          let twice = year.events(listed).count { event in
            children.allSatisfy { $0.allows(event, in: master.catalogue) }
          }
          #expect(kept.reduce(0, +) - twice == listed.count, "seed \(seed)")
          #expect(kept.allSatisfy { $0 < listed.count }, "seed \(seed)")
        }
      }
      #expect(splits > 0)
    }
  }
#endif
