import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize fragility`: says whom and what a schedule can't do without.
struct FragilityCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "fragility",
    abstract: "Says what the absence of each expert, fund or venue would cost.",
    discussion: """
      Each is left out in turn, and the best schedule that stays close to the given one is found; \
      the list begins with the absence that costs most, level by level. Ctrl-C ends the work and \
      tells what was found so far; with --resume it is kept, and the same command goes on from \
      there. The time limit is that of each absence.
      """)

  @Argument(
    help: "The scenario: a folder with scenario.yaml and the tables, or a workbook (.xlsx).",
    completion: .file())
  var scenario: String

  @Option(help: "What to leave out: experts, funds, venues or administrations' experts.")
  var of = FragilitySubject.Kind.experts

  @Option(help: ArgumentHelp("How many of the worst to show.", valueName: "n"))
  var top: Int?

  @Option(
    help: ArgumentHelp(
      "Keep what is found in this file, and begin with what it holds.", valueName: "file"),
    completion: .file())
  var resume: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var given: ScheduleOptions

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if let top, top < 1 {
      throw ValidationError("The number \(top) is not a whole number above 0.")
    }
  }

  func run() throws {
    _ = InterruptSignals.listen()
    let input = try BaseSchedule.scenario(in: scenario, given.engine)
    let base = try BaseSchedule.read(given.schedule, for: input, given.engine)
    let subjects = FragilitySubject.all(of, in: base.schedule.scenario)
    let file = try resume.map {
      try FragilityFile($0, for: base, hash: input.hash, without: of, given.engine)
    }
    let run = FragilityRun(base: base, options: given.engine, file: file)
    let cases = try run.cases(of: subjects)
    let report = FragilityReport(cases, of: of, subjectCount: subjects.count, base: base)
    try Console.say(
      json
        ? FragilityJSON.text(of: report, top: top, hash: input.hash, version: Version.current)
        : FragilityText.text(of: report, top: top, width: Terminal.textWidth))
  }
}
