import ArgumentParser
import Scheduling

/// Which schedule a command is about: a given one, or one drafted for the purpose.
struct ScheduleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The schedule (.json or .csv); without it, one is drafted first.", valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var schedule: String?

  @OptionGroup(title: "Engine Options") var engine: EngineOptions

  /// The schedule's events; prints what looks wrong in the scenario and the schedule.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file or the decisions.
  func events(for input: ScenarioInput) throws -> [Event] {
    if let schedule {
      let given = try ScheduleInput(schedule, for: input)
      Console.complain(given.warningsWithViolations)
      return given.assessment.events
    }
    try input.refuseConflicts()
    Console.complain(input.warnings)
    let draft = try Drafting(input.scenario, engine).draft()
    if draft.run.stopped == .engineFailed, draft.events.isEmpty { throw ExitCode.engineFailed }
    return draft.events
  }
}
