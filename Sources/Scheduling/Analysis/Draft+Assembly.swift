extension Draft {
  /// Says everything a draft says about what an engine found.
  ///
  /// - Parameters:
  ///   - result: What the engine found and proved.
  ///   - scenario: What it drafted for.
  public init(_ result: EngineResult, for scenario: Scenario) {
    let known = result.catalogue.flatMap { $0.scenario === scenario ? $0 : nil }
    let catalogue = known ?? Catalogue(of: scenario)
    let assessment = Assessment(of: result.events.inOrder, in: scenario)
    let schedule = BookedSchedule(assessment.events, catalogue.lines, in: scenario)
    self.init(
      scenario: scenario, events: assessment.events, run: result.run,
      levels: Level.allCases.map {
        LevelResult(level: $0, value: assessment.levels[$0], bound: result.bounds[$0])
      },
      terms: assessment.terms, unmet: UnmetAnalysis(of: schedule, catalogue).requests,
      totals: Totals(of: assessment.events, in: scenario),
      letters: LetterWriting(for: schedule, catalogue).letters,
      columns: result.columns + Set(result.events).subtracting(result.columns).inOrder)
  }
}

extension Sequence<Event> {
  /// The events by first day and then by the scenario's order of requests; unknown days last.
  var inOrder: [Event] {
    func key(_ event: Event) -> (Int, Ref<Request>) {
      (event.placement.span?.first.number ?? .max, event.request)
    }
    return sorted { key($0) < key($1) }
  }
}
