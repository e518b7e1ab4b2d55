internal import IntegerProgramming

/// Drafts by construction alone, without a solver: many orders of the requests, the best schedule wins.
public struct HeuristicEngine: Engine {
  /// The orders tried when no limit says otherwise.
  static let defaultRounds = 60

  public let name = "heuristic"

  /// Creates the engine.
  public init() {}

  public func draft(
    _ scenario: Scenario, within limits: RunLimits, report: @escaping (Progress) -> Void
  ) -> EngineResult {
    let control = RunControl(limits, report: report)
    let catalogue = Catalogue(of: scenario)
    var incumbent = Incumbent(scenario) { control.schedule = $0 }
    let starts = Starts(catalogue)
    var stopped = StopReason.iterationLimit
    for round in 0..<max(1, limits.iterations ?? Self.defaultRounds) {
      let ending = control.nextRound()
      // The first schedule is built whatever ends the run: there is nothing else to give.
      if ending == nil || round == 0 {
        incumbent.improve(with: starts.schedule(round: round).map(\.event))
        control.best = incumbent.levels[.unmet]
      }
      guard ending == nil else {
        stopped = ending ?? stopped
        break
      }
    }
    return EngineResult(
      events: incumbent.events, bounds: [:],
      run: RunReport(
        engine: name, stopped: stopped, seed: scenario.settings.seed,
        iterationLimit: limits.iterations, iterations: control.iterations))
  }
}
