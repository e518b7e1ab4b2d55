/// Drafts without a solver: builds a schedule at once, then makes it better by taking events out and
/// putting them back in another way.
///
/// It proves nothing.
public struct HeuristicEngine: Engine {
  public let name = "heuristic"
  /// Whether it may use several cores; what it drafts does not depend on it.
  private let isParallel: Bool
  /// After how many steps a run may be stopped.
  private static let stepsPerRound = 100

  /// Creates the engine.
  public init() { self.init(isParallel: true) }

  init(isParallel: Bool) { self.isParallel = isParallel }

  public func draft(
    _ scenario: Scenario, from start: HeadStart?, within limits: RunLimits,
    report: @escaping (Progress) -> Void
  ) -> EngineResult {
    let control = RunControl(limits, report: report)
    control.phase = "starting"
    control.level = .unmet
    let catalogue = start?.catalogue(of: scenario) ?? Catalogue(of: scenario)
    control.leaveTimeToTell()
    var incumbent = Incumbent(scenario) { control.schedule = $0 }
    // The first schedule is built whatever ends the run: there is nothing else to give.
    var search = HeuristicSearch(
      catalogue, from: start, collectsEvents: false, isParallel: isParallel)
    if let start { incumbent.improve(with: start.events) }
    incumbent.improve(with: search.events)
    control.best = incumbent.levels[.unmet]
    control.phase = "improving"
    let stopped = search.run(
      steps: limits.iterations ?? search.steps, stepsPerRound: Self.stepsPerRound,
      seconds: control.limits.seconds, control, &incumbent
    ) { control.nextRound(counting: $0) }
    return EngineResult(
      from: catalogue, events: incumbent.events, bounds: [:],
      run: RunReport(
        engine: name, stopped: stopped ?? .iterationLimit, seed: scenario.settings.seed,
        iterationLimit: limits.iterations, iterations: control.iterations))
  }
}
