import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize repair`: finds ways to go on when an expert declines or is away.
struct RepairCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Finds ways to go on when an expert declines or is away.",
    discussion: """
      Shows up to three ways, the best first: other experts on the same days, other days, venues or \
      funds, and withdrawing the event, each with what it costs. --take writes the schedule of one of \
      them, and enters the decline into decisions.csv or the absence into absences.csv, or into the \
      sheet of a workbook; what was released or confirmed of the events that it changes becomes \
      released as it is then.

        mobilize repair SCENARIO --schedule out/SCENARIO/schedule.json --decline JPN-02:R17 --take 1
      """)

  @Argument(
    help: "The scenario: a folder with scenario.yaml and the tables, or a workbook (.xlsx).",
    completion: .file())
  var scenario: String

  @OptionGroup var entry: EntryOptions
  @OptionGroup(title: "Causes") var causes: CauseOptions

  @Option(
    help: ArgumentHelp("Write the schedule of this way, and enter the cause.", valueName: "n"))
  var take: Int?

  @Option(
    help: ArgumentHelp(
      "The folder to write the schedule to (default: out/ and the scenario folder's name).",
      valueName: "dir"),
    completion: .directory)
  var out: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var given: ScheduleOptions

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    guard take == nil, entry.saveAs != nil else { return }
    throw ValidationError("--save-as writes the way that is taken. Maybe add --take 1.")
  }

  func run() throws {
    _ = InterruptSignals.listen()
    let input = try BaseSchedule.scenario(in: scenario, given.engine)
    let place = try take.map { _ in try input.joining { try entry.place(in: scenario) } }
    let changes = try causes.changes(for: input)
    let base = try BaseSchedule.read(given.schedule, for: input, given.engine)
    let search = RepairSearch(base, after: changes)
    let words = changes.map { $0.text(in: input.scenario.contents) }
    if take == nil { BrokenPins.warn(of: search.scenario, after: words.joined(separator: "; ")) }
    let repairs = try search.repairs(Self.count) { scenario, start in
      try Drafting(scenario, given.engine).draft(from: start).events
    }
    let written = try take.flatMap { number in
      guard repairs.indices.contains(number - 1) else {
        throw ValidationError(
          "There is no way \(number). Maybe take one from 1 to \(repairs.count).")
      }
      return try place.map { try write(repairs[number - 1], after: changes, to: input, at: $0) }
    }
    try Console.say(
      json
        ? RepairJSON.text(of: repairs, after: words, hash: input.hash, version: Version.current)
        : RepairText.text(of: repairs, after: words, width: Terminal.textWidth)
          + (written.map { "\n\($0)" } ?? ""))
  }

  /// How many ways are shown.
  private static let count = 3

  /// Writes the schedule and why it had to change, all files or none; says what was written.
  private func write(
    _ repair: ScheduleRepair, after changes: [ScenarioChange], to input: ScenarioInput,
    at place: EntryPlace
  ) throws -> String {
    let causes = try CauseRows(
      of: changes, in: input.scenario.contents, at: place, revising: repair.statedChanges)
    var loaded = try ScenarioSource.read(scenario, with: causes.texts)
    given.engine.override(&loaded.contents)
    try ScenarioInput(loaded, Scenario(loaded.contents)).refuseConflicts()
    let settings = loaded.contents.settings
    let result = EngineResult(
      events: repair.events, bounds: [:],
      run: RunReport(
        engine: settings.engine.rawValue, stopped: .iterationLimit, seed: settings.seed))
    let draft = Draft(result, for: Scenario(loaded.contents))
    let folder = out ?? "out/\(input.name)"
    let version = Version.current
    let files = [
      "\(folder)/schedule.json": ScheduleJSON.text(of: draft, hash: loaded.hash, version: version),
      "\(folder)/schedule.csv": ScheduleCSV.text(of: draft),
      "\(folder)/schedule.md": ScheduleMarkdown.text(
        of: draft, hash: loaded.hash, version: version),
    ]
    let all =
      files.map { (path: $0.key, bytes: Array($0.value.utf8)) }
      + (try place.files(with: causes.texts))
    try AtomicFolder.write(all.sorted { $0.path < $1.path })
    let note = EntryOptions.note(on: place)
    return
      (["Written: \(all.map(\.path).sorted().joined(separator: ", "))"] + decided(causes) + [note])
      .joined(separator: "\n")
  }

  /// What became of events that had been released.
  private func decided(_ causes: CauseRows) -> [String] {
    let lines = [
      ("Released as they are now", causes.released), ("No longer released", causes.withdrawn),
    ]
    return lines.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: " "))" }
  }
}

extension ScheduleRepair {
  /// The events that it changes, and without one the requests whose events it withdraws, by ids.
  fileprivate var statedChanges: [(request: String, event: StatedSchedule.Event?)] {
    let scenario = comparison.after.scenario
    return comparison.withdrawn.map { (scenario[$0.request].id, nil) }
      + comparison.changed.map { changed in
        (scenario[changed.request].id, StatedSchedule.Event(changed.after, in: scenario))
      }
  }
}
