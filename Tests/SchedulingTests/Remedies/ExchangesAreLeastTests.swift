#if GLPK
  import GLPKSolver
  import TestSupport
  import Testing

  @testable import Scheduling

  /// What delivering a request anyway would withdraw, against the best of all schedules.
  struct ExchangesAreLeastTests {
    /// Seeds in parts, so that the parts run side by side.
    static let parts = (0..<2).map { part in 3000 + part * 20..<3000 + (part + 1) * 20 }

    @Test(arguments: parts)
    func `What is proved the least to withdraw is, and what can be exchanged is`(seeds: Range<Int>)
    {
      var (proved, impossible) = (0, 0)
      for seed in seeds {
        let random = RandomScenario.make(seed: seed, requests: 3...3, harshness: 40)
          .narrowed(toSchedules: 150).0
        var contents = random.contents
        contents.decisions.removeAll { [.released, .confirmed].contains($0.state) }
        let scenario = Scenario(contents)
        let events = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 100)) { _ in }
          .events
        let search = ExchangeSearch(
          beside: events, in: scenario, Solvers(linear: GLPK(), integer: GLPK()),
          within: RunLimits())
        for request in scenario.requestRefs where !scenario[request].isCancelled {
          guard !events.contains(where: { $0.request == request }),
            let best = best(delivering: request, beside: events, contents, scenario)
          else { continue }
          let first = search.exchanges(for: request)?.first
          let name = "seed \(seed): \(scenario[request].id)"
          #expect((first == nil) == (best[.mandatory] > 0), "\(name)")
          guard let first else {
            impossible += 1
            continue
          }
          guard first.isLeast else { continue }
          proved += 1
          let open = first.withdrawn.filter { scenario[$0].status == .open }
          #expect(open.count == best[.commitments], "\(name)")
          let before = Assessment(of: events, in: scenario).levels[.unmet]
          #expect(first.weightLost >= best[.unmet] - before, "\(name)")
        }
      }
      #expect(proved > 0 && impossible > 0)
    }

    /// What the best schedule counts that delivers a request and stays close to some events; nil where
    /// there are too many schedules to try.
    private func best(
      delivering request: Ref<Request>, beside events: [Event], _ contents: ScenarioContents,
      _ scenario: Scenario
    ) -> LevelValues? {
      guard let wanted = scenario.withPredecessors(of: [request]) else { return nil }
      var contents = contents
      contents.targets = []
      for index in contents.requests.indices {
        contents.requests[index].isMandatory = wanted.contains(Ref(index))
      }
      let naive = Naive(contents, baseline: events.map(\.asBaseline))
      let options = scenario.requestRefs.map { naive.events(of: $0) }
      guard options.reduce(1, { min($0 * ($1.count + 1), 100_000) }) <= 1000 else { return nil }
      return BestSchedule(naive, options: options).levels
    }
  }
#endif
