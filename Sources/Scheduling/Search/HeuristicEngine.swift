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
    var incumbent = Incumbent(scenario)
    let starts = Starts(catalogue)
    var stopped = StopReason.iterationLimit
    for round in 0..<max(1, limits.iterations ?? Self.defaultRounds) {
      if let reason = control.nextRound() {
        stopped = reason
        break
      }
      incumbent.improve(with: starts.schedule(round: round).map(\.event))
      control.best = incumbent.levels[.unmet]
    }
    return EngineResult(
      events: incumbent.events, bounds: [:],
      run: RunReport(
        engine: name, stopped: stopped, seed: scenario.settings.seed,
        iterationLimit: limits.iterations, iterations: control.iterations))
  }
}
