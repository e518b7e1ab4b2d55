import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize compare`: says what distinguishes a schedule from an earlier one.
struct CompareCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Compares two schedules: who is affected, and what it costs.",
    discussion: """
      Events withdrawn, moved, elsewhere, with another team or fund, and new; requests newly met \
      and unmet; levels, rules and funds. The levels commitments and disruption count what the \
      second schedule changes of the first, unless --baseline names another schedule.
      """)

  @OptionGroup var source: ScenarioOptions

  @Argument(
    help: "The earlier schedule (.json or .csv).", completion: .file(extensions: ["json", "csv"]))
  var before: String

  @Argument(
    help: "The later schedule (.json or .csv).", completion: .file(extensions: ["json", "csv"]))
  var after: String

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    let input = try read()
    let schedules = try [before, after].map { try ScheduleInput($0, for: input) }
    for schedule in schedules {
      Console.complain(schedule.warningsWithViolations.filter { !input.warnings.contains($0) })
    }
    Console.complain(input.warnings)
    let scenario = input.scenario
    let comparison = ScheduleComparison(
      from: AssessedSchedule(schedules[0].assessment, in: scenario),
      to: AssessedSchedule(schedules[1].assessment, in: scenario))
    try Console.say(
      json
        ? ComparisonJSON.text(of: comparison, hash: input.hash, version: Version.current)
        : ComparisonText.text(
          of: comparison,
          heading: ["\(scenario.settings.name): from \(before) to \(after)"],
          width: Terminal.textWidth))
  }

  /// The scenario, with the earlier schedule as its baseline unless another one is given.
  private func read() throws -> ScenarioInput {
    let input = try source.read()
    guard source.baseline == nil else { return input }
    return try input.changed { scenario in
      Scenario(scenario.contents, baseline: try BaselineFile.read(before, for: scenario))
    }
  }
}
