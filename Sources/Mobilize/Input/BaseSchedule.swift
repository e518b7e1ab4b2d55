import ArgumentParser
import ScenarioFiles
import Scheduling

/// Reads or drafts the schedule that questions begin with.
enum BaseSchedule {
  /// Reads a scenario, with the released and confirmed decisions as its baseline.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong.
  static func scenario(in folder: String, _ engine: EngineOptions) throws -> ScenarioInput {
    Console.enter("reading")
    var loaded = try ScenarioSource.read(folder)
    engine.override(&loaded.contents)
    let input = ScenarioInput(loaded, Scenario(loaded.contents))
    try input.refuseConflicts()
    return input
  }

  /// The schedule, with what is proved about it; prints what looks wrong.
  ///
  /// What a file states to be proved is believed if it was made for the scenario as it is.
  ///
  /// - Parameters:
  ///   - path: The file; nil drafts a schedule.
  ///   - input: The scenario.
  ///   - engine: How to draft.
  /// - Returns: The schedule.
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file.
  static func read(_ path: String?, for input: ScenarioInput, _ engine: EngineOptions) throws
    -> KnownSchedule
  {
    let contents = input.scenario.contents
    guard let path else {
      Console.complain(input.warnings)
      let draft = try Drafting(input.scenario, engine).draft()
      if draft.run.stopped == .engineFailed, draft.events.isEmpty { throw ExitCode.engineFailed }
      let bounds = draft.levels.compactMap { level in level.bound.map { (level.level, $0) } }
      return KnownSchedule(
        draft.events, bounds: Dictionary(bounds) { first, _ in first }, in: contents)
    }
    let given = try ScheduleInput(path, for: input)
    Console.complain(given.warningsWithViolations)
    let isOwn = given.stated.scenarioHash == input.hash
    return KnownSchedule(
      given.assessment.events, bounds: isOwn ? given.stated.bounds : [:], in: contents)
  }
}
