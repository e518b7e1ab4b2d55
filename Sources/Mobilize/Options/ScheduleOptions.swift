import ArgumentParser
import Reports
import Scheduling

/// Which schedule a command is about: a given one, or one drafted for the purpose.
struct ScheduleOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The schedule (.json, .csv or .xlsx); without it, one is drafted first.", valueName: "file"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var schedule: String?

  @OptionGroup(title: "Engine Options") var engine: EngineOptions

  /// The schedule's events; prints what looks wrong in the scenario and the schedule.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file or the decisions.
  func events(for input: ScenarioInput) throws -> [Event] {
    guard let schedule else { return try draft(for: input).events }
    let given = try ScheduleInput(schedule, for: input)
    Console.complain(given.warningsWithViolations)
    return given.assessment.events
  }

  /// The schedule with everything that reports say of it; prints what looks wrong.
  ///
  /// What a file states to be proved is believed if a run made it for the scenario as it is and it
  /// is worth what it states.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the file or the decisions.
  func reported(for input: ScenarioInput) throws -> ReportedSchedule {
    guard let schedule else {
      return ReportedSchedule(
        try draft(for: input), hash: input.hash, version: Version.current)
    }
    let given = try ScheduleInput(schedule, for: input)
    Console.complain(given.warningsWithViolations)
    let run = given.isAsDrafted(from: input) ? given.stated.run : nil
    let result = EngineResult(
      events: given.assessment.events, bounds: run == nil ? [:] : given.stated.bounds,
      run: run ?? RunReport(engine: "none", stopped: .notRun))
    var reported = ReportedSchedule(
      Draft(result, for: input.scenario), hash: input.hash, version: Version.current)
    reported.violations = given.assessment.violations
    reported.unknowns = given.assessment.unknowns
    return reported
  }

  private func draft(for input: ScenarioInput) throws -> Draft {
    try input.refuseConflicts()
    Console.complain(input.warnings)
    let draft = try Drafting(input.scenario, engine).draft()
    if draft.run.stopped == .engineFailed, draft.events.isEmpty { throw ExitCode.engineFailed }
    return draft
  }
}
