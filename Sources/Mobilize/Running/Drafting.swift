import ArgumentParser
import IntegerProgramming
import Scheduling

/// Drafts a schedule at the command line.
struct Drafting {
  private let scenario: Scenario
  private let options: EngineOptions
  private let engine: any Engine
  private let trace: Trace?

  /// Prepares a draft with the engine that the scenario names, which the options have set.
  ///
  /// - Throws: `ValidationError` when this build has no such engine.
  init(_ scenario: Scenario, _ options: EngineOptions) throws {
    self.scenario = scenario
    self.options = options
    engine = try (EngineName(rawValue: scenario.settings.engine) ?? .auto).engine()
    trace = try options.trace.map { try Trace($0) }
  }

  /// Drafts; the first interrupt ends the search, and the best schedule known is returned.
  func draft() -> Draft {
    let interrupt = Interrupt()
    let signals = InterruptSignals(raising: interrupt)
    let result = result(interrupt)
    signals.stop()
    let draft = Draft(result, for: scenario)
    trace?.write(draft)
    if let failure = draft.run.failure {
      Console.warn("The engine failed: \(failure). What it had found is kept.")
    }
    return draft
  }

  private func result(_ interrupt: Interrupt) -> EngineResult {
    let start = ContinuousClock.now
    let limits = RunLimits(
      seconds: options.seconds, iterations: options.iterations, interrupt: interrupt
    ) { (ContinuousClock.now - start) / .seconds(1) }
    return EngineThread.run { [engine, scenario, trace] in
      let line = Terminal.showsProgress ? ProgressLine(for: scenario) : nil
      defer { line?.clear() }
      return engine.draft(scenario, within: limits) { progress in
        line?.show(progress)
        trace?.write(progress)
      }
    }
  }
}
