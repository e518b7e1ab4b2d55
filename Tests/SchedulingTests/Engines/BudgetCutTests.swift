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
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        let incumbent = Incumbent(scenario)
        let master = Master(catalogue, level: .unmet, above: incumbent.levels, pool: [])
        var generation = ColumnGeneration(
          master, covers: CoverSeparation(catalogue), solver: GLPK(),
          control: RunControl(RunLimits()) { _ in })
        _ = try generation.solve(SearchNode(bound: -.infinity, number: 0), cutoff: nil)
        guard !generation.master.cuts.isEmpty else { continue }
        let events = Self.columns(catalogue)
        for cut in generation.master.cuts {
          let choices = Self.choices(of: events, in: cut)
          let budget = cut.funds.reduce(0) { $0 + (scenario[$1].budget ?? 0) }
          let most = Self.most(choices[...], within: budget)
          #expect(most < cut.capacity + 1e-9, "seed \(seed)")
          let all = choices.reduce(0.0) { $0 + ($1.map(\.weight).max() ?? 0) }
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
      var cuts = 0
      for seed in 4200..<4260 {
        let scenario =
          RandomScenario.make(seed: seed, requests: 8...10, experts: 8...10, harshness: 4).scenario
        let catalogue = Catalogue(of: scenario)
        let known = HeuristicSearch(catalogue, collectsEvents: false).events
        let kept = known.prefix(2).compactMap(catalogue.column(of:))
        var incumbent = Incumbent(scenario)
        incumbent.improve(with: known)
        let master = Master(
          catalogue, level: .unmet, above: incumbent.levels, pool: [], kept: kept)
        var generation = ColumnGeneration(
          master, covers: CoverSeparation(catalogue), solver: GLPK(),
          control: RunControl(RunLimits()) { _ in })
        _ = try generation.solve(SearchNode(bound: -.infinity, number: 0), cutoff: nil)
        let closed = Set(kept.map(\.request))
        let events = Self.columns(catalogue).filter { !closed.contains($0.request) }
        for cut in generation.master.cuts {
          cuts += 1
          let spent = kept.reduce(0) { sum, column in
            sum + (column.event.placement.fund.map(cut.funds.contains) ?? false ? column.cost : 0)
          }
          let budget = cut.funds.reduce(-spent) { $0 + (scenario[$1].budget ?? 0) }
          let most = Self.most(Self.choices(of: events, in: cut)[...], within: budget)
          #expect(most < cut.capacity + 1e-9, "seed \(seed)")
        }
      }
      #expect(cuts > 0)
    }

    /// All events of a catalogue.
    private static func columns(_ catalogue: Catalogue) -> [Column] {
      let pricing = Pricing(
        catalogue: catalogue, prices: Prices(levels: .zero, lines: catalogue.lines))
      return catalogue.options.flatMap { options in
        let offers = pricing.allOffers(
          of: options, under: Restriction(), below: .infinity, atMost: .max)
        return (offers ?? []).map { options.column(of: $0.choice, in: catalogue.scenario) }
      }
    }

    /// For each request the weights its events have in a cut.
    private static func choices(of events: [Column], in cut: BudgetCut) -> [[Choice]] {
      let paid = events.filter { event in
        event.event.placement.fund.map(cut.funds.contains) ?? false
      }
      return Dictionary(grouping: paid, by: \.request).sorted { $0.key < $1.key }.map { _, events in
        Dictionary(grouping: events, by: cut.weight).map { weight, events in
          (events.map(\.cost).min() ?? 0, weight)
        }
      }
    }

    /// The most that events within a budget count, by trying everything.
    private static func most(_ choices: ArraySlice<[Choice]>, within budget: Int) -> Double {
      guard let first = choices.first else { return 0 }
      let rest = choices.dropFirst()
      return first.filter { $0.cost <= budget && $0.weight > 0 }.reduce(most(rest, within: budget))
      {
        max($0, $1.weight + most(rest, within: budget - $1.cost))
      }
    }
  }
#endif
