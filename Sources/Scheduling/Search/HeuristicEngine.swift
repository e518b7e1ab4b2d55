internal import Foundation
internal import IntegerProgramming

/// Drafts by construction alone, without a solver: many orders of the requests, the best schedule wins.
public struct HeuristicEngine: Engine {
  public let name = "heuristic"

  /// Creates the engine.
  public init() {}

  public func draft(
    _ scenario: Scenario, within limits: RunLimits, report: @escaping (Progress) -> Void
  ) -> EngineResult {
    let control = RunControl(limits, report: report)
    let catalogue = Catalogue(of: scenario)
    var incumbent = Incumbent(scenario)
    func now() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
    var t = now()
    let flat = FlatCatalogue(catalogue)
    debug("flat \(now() - t)"); t = now()
    let kept = Starts(catalogue).baselineColumns.compactMap(flat.event(of:))
    var walks = Walks(flat, keeping: kept)
    debug("first \(now() - t) \(walks.best.levels)"); t = now()
    incumbent.improve(with: events(walks.best, flat))
    debug("assess \(now() - t) \(incumbent.levels)"); t = now()
    walks.begin()
    debug("begin \(now() - t) \(walks.best.levels)"); t = now()
    let total = limits.iterations ?? 20000
    var done = 0
    var stopped = StopReason.iterationLimit
    while done < total {
      let steps = min(total - done, 100)
      let f = 1 - Double(done) / Double(total)
      var temps = SIMD8<Double>(repeating: 0)
      temps[5] = (env("TQ0", 1000) - env("TQ1", 10)) * f * f + env("TQ1", 10)
      temps[2] = env("TU", 0.3) * f
      temps[3] = env("TT", 0.3) * f
      temps[4] = env("TD", 0.3) * f
      walks.advance(steps: steps, Acceptance(temperatures: temps))
      done += steps
      if done % Int(env("EX", 2000)) < 100 { walks.exchange() }
      if done % (total / 4) < 100 { debug("\(done) \(now() - t) \(walks.best.levels)") }
      if let reason = control.nextRound(counting: steps) { stopped = reason; break }
    }
    debug("walk \(now() - t) \(walks.best.levels)")
    incumbent.improve(with: events(walks.best, flat))
    debug("final \(incumbent.levels)")
    return EngineResult(
      events: incumbent.events, bounds: [:],
      run: RunReport(
        engine: name, stopped: stopped, seed: scenario.settings.seed,
        iterationLimit: limits.iterations, iterations: control.iterations))
  }

  private func events(_ found: Walk.Found, _ flat: FlatCatalogue) -> [Event] {
    found.events.compactMap { $0.map { flat.column(of: $0).event } }
  }
}

extension LevelValues: CustomStringConvertible {
  public var description: String { Level.allCases.map { "\(self[$0])" }.joined(separator: " ") }
}

func debug(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
