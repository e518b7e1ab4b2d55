#if GLPK
  import GLPKSolver
  import TestSupport
  import Testing

  @testable import Scheduling

  /// Cuts that budgets imply for whole events.
  struct BudgetCutTests {
    /// What an event of a request counts in a cut, and the least it costs then.
    private typealias Choice = (cost: Int, weight: Double)

    @Test func `No events that their funds can pay for count more than a cut allows`() throws {
      var (whole, fine) = (0, 0)
      for seed in 4200..<4260 {
        let year = try Year(seed: seed, keeping: 0)
        for cut in year.cuts {
          let most = year.most(in: cut, within: year.budget(of: cut))
          #expect(most < cut.capacity + 1e-9, "seed \(seed)")
          let all = year.choices(in: cut).reduce(0.0) { $0 + ($1.map(\.weight).max() ?? 0) }
          #expect(all > cut.capacity + 1e-9, "seed \(seed): it forbids nothing")
          if cut.funds.count > 1 { whole += 1 } else { fine += 1 }
        }
      }
      #expect(whole > 0)
      #expect(fine > 0)
    }

    @Test func `In a part, no events that what is left can pay for count more than a cut allows`()
      throws
    {
      var ofWhatIsLeft = 0
      for seed in 4200..<4260 {
        let year = try Year(seed: seed, keeping: 2)
        for cut in year.cuts {
          let budget = year.budget(of: cut)
          let most = year.most(in: cut, within: budget - year.spent(by: cut.funds))
          #expect(most < cut.capacity + 1e-9, "seed \(seed)")
          if year.most(in: cut, within: budget) > cut.capacity + 1e-9 { ofWhatIsLeft += 1 }
        }
      }
      #expect(ofWhatIsLeft > 0)
    }

    /// A small year whose first level is solved, beside some events of a schedule that stay.
    private struct Year {
      let scenario: Scenario
      let kept: [Column]
      let master: Master
      /// All events of the requests that are open.
      let events: [Column]

      var cuts: [BudgetCut] { master.cuts }

      init(seed: Int, keeping count: Int) throws {
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        self.scenario = scenario
        let catalogue = Catalogue(of: scenario)
        var incumbent = Incumbent(scenario)
        if count > 0 {
          incumbent.improve(with: HeuristicSearch(catalogue, collectsEvents: false).events)
        }
        kept = incumbent.events.prefix(count).compactMap(catalogue.column(of:))
        var generation = ColumnGeneration(
          Master(catalogue, level: .unmet, above: incumbent.levels, pool: [], kept: kept),
          covers: CoverSeparation(catalogue), solver: GLPK(),
          control: RunControl(RunLimits()) { _ in })
        _ = try generation.solve(SearchNode(bound: -.infinity, number: 0), cutoff: nil)
        master = generation.master
        let pricing = Pricing(
          catalogue: catalogue, prices: Prices(levels: .zero, lines: catalogue.lines))
        let open = catalogue.options.filter { generation.master.isOpen($0.request) }
        events = open.flatMap { options in
          let offers = pricing.allOffers(
            of: options, under: Restriction(), below: .infinity, atMost: .max)
          return (offers ?? []).map { options.column(of: $0.choice, in: scenario) }
        }
      }

      func budget(of cut: BudgetCut) -> Int {
        cut.funds.reduce(0) { $0 + (scenario[$1].budget ?? 0) }
      }

      /// What the events that stay cost some funds.
      func spent(by funds: Set<Ref<Fund>>) -> Int {
        kept.reduce(0) { sum, column in
          sum + (column.event.placement.fund.map(funds.contains) ?? false ? column.cost : 0)
        }
      }

      /// For each request the weights its events have in a cut.
      func choices(in cut: BudgetCut) -> [[Choice]] {
        let paid = events.filter { event in
          event.event.placement.fund.map(cut.funds.contains) ?? false
        }
        let requests = Dictionary(grouping: paid, by: \.request).sorted { $0.key < $1.key }
        return requests.map { _, events in
          Dictionary(grouping: events, by: cut.weight).map { weight, events in
            (events.map(\.cost).min() ?? 0, weight)
          }
        }
      }

      /// The most that events within a budget count, by trying everything.
      func most(in cut: BudgetCut, within budget: Int) -> Double {
        Self.most(choices(in: cut)[...], within: budget)
      }

      private static func most(_ choices: ArraySlice<[Choice]>, within budget: Int) -> Double {
        guard let first = choices.first else { return 0 }
        let rest = choices.dropFirst()
        let paid = first.filter { $0.cost <= budget && $0.weight > 0 }
        return paid.reduce(most(rest, within: budget)) {
          max($0, $1.weight + most(rest, within: budget - $1.cost))
        }
      }
    }
  }
#endif
