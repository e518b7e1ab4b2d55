import IntegerProgramming
import ScenarioFiles
import Scheduling

/// The integer program of a level, for other solvers.
struct ProgramExport {
  /// The scenario.
  let input: ScenarioInput
  /// The level to minimize.
  let level: Level
  /// A schedule whose values the levels above may not exceed.
  let fixed: String?
  /// The events to choose from; nil lets it choose from all there are.
  let columns: String?

  /// The program as MPS.
  ///
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong with the files.
  func text() throws -> String {
    let schedule = try fixed.map { try ScheduleInput($0, for: input) }
    let values = try schedule.map(levels)
    Console.complain(schedule?.warnings ?? input.warnings)
    Console.enter("formulating")
    var text = ""
    try program(fixed: values).writeMPS { text += $0 }
    return text
  }

  private func program(fixed: LevelValues?) throws -> NamedProgram {
    guard let columns else {
      return TimeIndexedFormulation(of: input.scenario, level: level, fixed: fixed).program
    }
    let events = try ScheduleInput(columns, for: input).assessment.events
    return EventFormulation(over: events, of: input.scenario, level: level, fixed: fixed).program
  }

  /// The values of a schedule, which mean something only if it keeps every rule.
  private func levels(of schedule: ScheduleInput) throws -> LevelValues {
    guard schedule.assessment.violations.isEmpty, schedule.assessment.unknowns.isEmpty else {
      throw ScenarioDiagnostics(
        schedule.warnings + [
          Diagnostic(
            file: schedule.file, "breaks rules or is not complete, so its values fix nothing",
            advice: "see mobilize check")
        ])
    }
    return schedule.assessment.levels
  }
}
