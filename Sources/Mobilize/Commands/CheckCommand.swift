import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize check`: finds what is wrong with a scenario and with a schedule for it.
struct CheckCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds the mistakes of a scenario, and every rule a schedule breaks.",
    discussion: """
      Whoever made the schedule, its violations and its score are computed from nothing: values \
      that it states are compared, not believed. What it leaves blank is unknown, not wrong.
      """)

  @OptionGroup var source: ScenarioOptions

  @Argument(
    help: "The schedule (.json, .csv or .xlsx) to judge; without one, only the scenario is judged.",
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var schedule: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Exit with 2 when a rule is broken.")
  var strict = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let hasViolations = try schedule.map(checkSchedule) ?? checkScenario()
    if strict, hasViolations { throw ExitCode.unmetOrViolated }
  }

  /// Judges the schedule; returns whether anything is violated.
  private func checkSchedule(_ path: String) throws -> Bool {
    let input = try source.read()
    let schedule = try ScheduleInput(path, for: input)
    Console.complain(schedule.warnings)
    var assessment = schedule.assessment
    assessment.add(DecisionConflicts(in: input.scenario))
    try Console.say(
      json
        ? AssessmentJSON.text(
          of: assessment, scenario: input.scenario, hash: input.hash, version: Version.current)
        : AssessmentText.text(of: assessment, scenario: input.scenario))
    return !assessment.violations.isEmpty
  }

  /// Judges the scenario alone; returns whether anything is violated.
  private func checkScenario() throws -> Bool {
    let check = ScenarioCheck(source)
    try Console.say(json ? check.json() : check.text)
    Console.complain(check.diagnostics)
    if check.hasErrors { throw ExitCode.wrongInput }
    return !check.violations.isEmpty
  }
}
