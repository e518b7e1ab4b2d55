import ArgumentParser
import IntegerProgramming
import ScenarioFiles
import Scheduling

/// `mobilize export`: writes a level's integer program for other solvers.
struct ExportCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the integer program of one level, for other solvers to solve.",
    discussion: """
      The program has a binary for each date, venue and fund of a request and for each expert in \
      each seat there: it is large, and knows nothing of how mobilize solves it. Its optimum is \
      the level's best value among schedules no worse on the levels above than the one of --fixed.
      """)

  @OptionGroup var source: ScenarioOptions

  @Option(help: "The format: mps.")
  var to: ExportFormat

  @Option(
    help: ArgumentHelp(
      "The level to minimize: \(Level.allValueStrings.joined(separator: ", ")).",
      valueName: "level"))
  var level: Level

  @Option(
    help: ArgumentHelp(
      "A schedule whose values the levels above may not exceed (default: they are free).",
      valueName: "schedule"),
    completion: .file(extensions: ["json", "csv"]))
  var fixed: String?

  @Option(
    help: ArgumentHelp(
      "The events to choose from, of mobilize draft --columns (default: all there are).",
      discussion: "Then the program has one binary for each of these events, named event_1 and on.",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv"]))
  var columns: String?

  @Option(
    help: ArgumentHelp("The file to write (default: standard output).", valueName: "file"),
    completion: .file())
  var out: String?

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let input = try source.read()
    let schedule = try fixed.map { try ScheduleInput($0, for: input) }
    let values = try schedule.map(levels)
    Console.complain(schedule?.warnings ?? input.warnings)
    Console.enter("formulating")
    let program = try program(of: input, fixed: values)
    var text = ""
    program.writeMPS { text += $0 }
    if let out { try AtomicFile.write(text, to: out) } else { try Console.say(text) }
  }

  private func program(of input: ScenarioInput, fixed: LevelValues?) throws -> NamedProgram {
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
