import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize what-if`: says what changes of a scenario would do to a schedule.
struct WhatIfCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "what-if",
    abstract: "Says what changes would do to a schedule, and who is affected.",
    discussion: """
      The scenario and the schedule are not touched. The answer is the best schedule after the \
      changes that stays close to the one before, and a comparison of the two.

        mobilize what-if scenarios/rocb-ap-2018-19 --withdrawn KOR-10 --budget CCF-KOR:-20000

      A file of changes has the options as its keys, each with one value or a list, and a name. \
      Without any change, the what-ifs of the scenario's folder what-ifs are compared.
      """)

  @OptionGroup var source: BaseOptions

  @OptionGroup(title: "Changes") var options: ChangeOptions

  @Flag(help: "Plan anew: don't protect the schedule before, but what has begun.")
  var free = false

  @Option(
    help: ArgumentHelp("The folder to write the new schedules to.", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    _ = InterruptSignals.listen()
    let input = try BaseSchedule.scenario(in: source.scenario, source.engine)
    let whatIfs = try options.whatIfs(for: input)
    let base = try BaseSchedule.read(source.baseline, for: input, source.engine)
    let run = WhatIfRun(base: base, isFree: free, engine: source.engine)
    let answers = try whatIfs.map { try run.answer(to: $0.whatIf) }
    for (whatIf, answer) in zip(whatIfs, answers) {
      try write(answer, to: answers.count == 1 ? nil : whatIf.folder, of: input)
    }
    try say(answers, from: base, of: input)
    if answers.contains(where: { $0.draft.run.stopped == .engineFailed }) {
      throw ExitCode.engineFailed
    }
  }

  private func say(_ answers: [WhatIfAnswer], from base: KnownSchedule, of input: ScenarioInput)
    throws
  {
    let width = Terminal.textWidth
    try Console.say(
      json
        ? WhatIfJSON.text(of: answers, from: base, hash: input.hash, version: Version.current)
        : answers.count == 1
          ? WhatIfText.text(of: answers[0], width: width)
          : WhatIfText.text(of: answers, width: width))
  }

  /// Writes a new schedule, in a folder of its own where there are several.
  private func write(_ answer: WhatIfAnswer, to folder: String?, of input: ScenarioInput) throws {
    guard let out else { return }
    let (draft, version) = (answer.draft, Version.current)
    let hash = ContentHash.of(input.hash, after: answer.changes)
    try AtomicFolder.write(
      [
        "schedule.json": ScheduleJSON.text(of: draft, hash: hash, version: version),
        "schedule.csv": ScheduleCSV.text(of: draft),
        "schedule.md": ScheduleMarkdown.text(of: draft, hash: hash, version: version),
        "comparison.json": ComparisonJSON.text(
          of: answer.comparison, hash: hash, version: version),
      ], to: folder.map { "\(out)/\($0)" } ?? out)
  }
}
