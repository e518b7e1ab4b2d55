import ArgumentParser
import ScenarioFiles

/// `mobilize init`: writes a scenario to begin with.
struct InitCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Writes a scenario to begin with: an example, or last year's rolled forward.",
    discussion: """
      Without --from, a small valid scenario with an example in each table. With --from, last \
      year's: dates move by 52 weeks, decisions are dropped, ratings and accreditations stay. With \
      --schedule as well, what it delivers is dropped, and unmet requests are carried forward one \
      priority higher. What needs a human is listed in TODO.md, or in the sheet TODO.

        mobilize init plan.xlsx
        mobilize init 2019-20 --from 2018-19 --schedule schedule.json
      """)

  @Argument(
    help: "What to write: a workbook where the name ends in .xlsx, else a folder.",
    completion: .file())
  var destination: String

  @Option(help: ArgumentHelp("The scenario of last year.", valueName: "scenario"))
  var from: String?

  @Option(
    help: ArgumentHelp("The schedule of last year (.json, .csv or .xlsx).", valueName: "file"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var schedule: String?

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    guard from == nil, schedule != nil else { return }
    throw ValidationError("A schedule needs its scenario. Maybe add --from SCENARIO.")
  }

  func run() throws {
    Console.enter("writing")
    let beginning =
      if let from {
        try ScenarioBeginning(at: destination, from: from, schedule: schedule)
      } else { try ScenarioBeginning(at: destination) }
    Console.complain(beginning.warnings)
    guard Console.verbosity != .quiet else { return }
    let isFile = beginning.files == [destination]
    let what = isFile ? "" : ": \(beginning.files.joined(separator: ", "))"
    let tasks = beginning.tasks.map { "  \($0)\n" }.joined()
    let human = tasks.isEmpty ? "" : "\nWhat needs a human, listed in TODO:\n\(tasks)"
    try Console.say("Written to \(destination)\(what)\n\(human)")
  }
}
