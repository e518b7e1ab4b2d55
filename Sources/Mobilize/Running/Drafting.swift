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
    engine = try scenario.settings.engine.engine()
    trace = try options.trace.map { try Trace($0) }
  }

  /// Drafts; the first interrupt ends the search, and the best schedule known is returned.
  ///
  /// - Parameter start: What is known already, if anything is.
  /// - Returns: The draft.
  /// - Throws: `MemoryShortage` when there is not enough to begin.
  func draft(from start: HeadStart? = nil) throws(MemoryShortage) -> Draft {
    Console.enter("drafting")
    Console.weigh(scenario.requestedWeight)
    let result = try result(start, InterruptSignals.listen())
    Console.enter("explaining what was found")
    let draft = Draft(result, for: scenario)
    trace?.write(draft)
    Console.log("stopped: \(draft.run.stopped.rawValue)")
    return draft
  }

  private func result(_ start: HeadStart?, _ interrupt: Interrupt) throws(MemoryShortage)
    -> EngineResult
  {
    let watch = MemoryWatch(mebibytes: options.memoryLimit, raising: interrupt)
    var result = try watch.watching { () throws(MemoryShortage) in try run(start, interrupt) }
    if result.run.stopped == .interrupted, let shortage = watch.shortage {
      result.run.stopped = .engineFailed
      result.run.failure = "\(shortage)"
    }
    if let failure = result.run.failure {
      let advice = watch.shortage == nil ? "" : " \(MemoryShortage.advice)"
      Console.warn("The engine failed: \(failure). What it had found is kept.\(advice)")
    }
    return result
  }

  private func run(_ known: HeadStart?, _ interrupt: Interrupt) throws(MemoryShortage)
    -> EngineResult
  {
    let limits = options.limits(interrupt)
    return try EngineThread.run { [engine, scenario, options, trace] in
      var log = RunLog(scenario, options)
      return engine.draft(scenario, from: known, within: limits) { news in
        Console.take(news)
        log.take(news)
        trace?.write(news)
      }
    }
  }
}
