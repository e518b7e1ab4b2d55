#if GLPK
  import GLPKSolver
  import Scheduling
  import TestSupport
  import Testing

  /// What-ifs against the best of all schedules of the changed scenario.
  @Suite struct WhatIfsAreBestTests {
    /// Seeds in parts, so that the parts run side by side.
    static let parts = (0..<4).map { part in 5000 + part * 9..<5000 + (part + 1) * 9 }
    private static let engine = ExactEngine(
      name: "auto", solvers: Solvers(linear: GLPK(), integer: GLPK()))

    @Test(arguments: parts, [false, true])
    func `A what-if is the best schedule of the changed scenario, with and without a run`(
      seeds: Range<Int>, isFree: Bool
    ) {
      var (answeredAtOnce, answeredByRun) = (0, 0)
      for seed in seeds {
        var made = RandomScenario.make(seed: seed, harshness: 25)
        made.baseline = nil
        let random = made.narrowed(toSchedules: 300).0
        let base = base(of: random)
        var dice = Dice(seed: seed)
        let changes = [dice.change(of: random.contents), dice.change(of: random.contents)]
        let scenario = base.scenario(after: changes, isFree: isFree)
        let atOnce = base.unaffectedResult(by: changes, in: scenario)
        if atOnce == nil { answeredByRun += 1 } else { answeredAtOnce += 1 }
        let result =
          atOnce
          ?? Self.engine.draft(
            scenario, from: base.headStart(for: changes), within: RunLimits()
          ) { _ in }
        check(result, for: scenario, of: random, after: changes)
      }
      #expect(answeredAtOnce > 0 && answeredByRun > 0)
    }

    private func base(of random: RandomScenario) -> KnownSchedule {
      let scenario = Scenario(random.contents, baseline: [])
      let result = Self.engine.draft(scenario, within: RunLimits()) { _ in }
      return KnownSchedule(result.events, bounds: result.bounds, in: random.contents)
    }

    private func check(
      _ result: EngineResult, for scenario: Scenario, of random: RandomScenario,
      after changes: [ScenarioChange]
    ) {
      let naive = Naive(scenario.contents, baseline: scenario.baseline)
      let options = scenario.requestRefs.map { naive.events(of: $0) }
      guard options.reduce(1, { min($0 * ($1.count + 1), 100_000) }) <= 1000 else { return }
      let best = BestSchedule(naive, options: options)
      let assessment = Assessment(of: result.events, in: scenario)
      #expect(assessment.violations.map(\.text) == [], "seed \(random.seed)")
      for level in Level.allCases {
        #expect(
          assessment.levels[level] == best.levels[level],
          "seed \(random.seed), \(changes): \(level) of \(result.events), best \(best.events)")
        #expect(
          result.bounds[level] == best.levels[level],
          "seed \(random.seed), \(changes): bound of \(level)")
      }
    }
  }

  extension Dice {
    /// A change of any kind that planners ask about.
    fileprivate mutating func change(of contents: ScenarioContents) -> ScenarioChange {
      let expert = Ref<Expert>(number(0...contents.experts.count - 1))
      let request = Ref<Request>(number(0...contents.requests.count - 1))
      let fund = Ref<Fund>(number(0...contents.funds.count - 1))
      let venue = Ref<Venue>(number(0...contents.venues.count - 1))
      let first = contents.settings.period.first + number(0...contents.settings.period.length - 1)
      let days = Span(first, first + number(0...9))
      let budget = contents.funds[fund.index].budget ?? 0
      var newcomer = contents.experts[expert.index]
      newcomer.id += "-new"
      let choices: [ScenarioChange] = [
        .expert(expert, .absent(days)), .expert(expert, .absent(days)),
        .expert(expert, .withdrawn), .expert(expert, .declines(request)), .joins(newcomer),
        .venue(venue, .closed(days)), .fund(fund, .budget(by: number(-budget...1000))),
        .fund(fund, .withdrawn), .request(request, .cancelled),
        .request(request, .priority(number(1...5))), .request(request, .pinned(first)),
      ]
      return one(of: choices)
    }
  }
#endif
