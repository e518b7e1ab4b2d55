import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize draft`: drafts a schedule.
struct DraftCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "draft",
    abstract: "Drafts the best schedule of a scenario.",
    discussion: """
      Prints a summary and writes schedule.json, .csv, .md and .xlsx, and report.html. \
      The scenario is not touched. Ctrl-C ends the search and takes the best schedule known; a \
      second Ctrl-C ends the program.
      """)

  @OptionGroup var source: ScenarioOptions

  @Option(
    help: ArgumentHelp(
      "The folder to write to (default: out/ and the scenario folder's name).", valueName: "dir"),
    completion: .directory)
  var out: String?

  @Option(
    help: ArgumentHelp(
      "Also write the events that the engine combined, for mobilize export --columns.",
      valueName: "file"),
    completion: .file(extensions: ["json"]))
  var columns: String?

  @OptionGroup(title: "Engine Options") var engine: EngineOptions

  @Flag(help: "Ignore all decisions: pinned, declined, released and confirmed ones alike.")
  var free = false

  @Flag(help: "Print schedule.json instead of the summary.")
  var json = false

  @Flag(help: "Exit with 2 when a request is unmet.")
  var strict = false

  @OptionGroup(title: "Output Options") var output: OutputOptions

  func run() throws {
    // From here on, whatever ends the search, a schedule is written.
    _ = InterruptSignals.listen()
    let input = try source.read { contents in
      if free { contents.decisions = [] }
      engine.override(&contents)
    }
    try input.refuseConflicts()
    Console.complain(input.warnings)
    let draft = try Drafting(input.scenario, engine).draft()
    try write(draft, of: input)
    if draft.run.stopped == .engineFailed { throw ExitCode.engineFailed }
    if strict, !draft.unmet.isEmpty { throw ExitCode.unmetOrViolated }
  }

  /// The formats a draft is written in, besides the workbook.
  private static let formats: [ExportFormat] = [.json, .csv, .md, .html]

  private func write(_ draft: Draft, of input: ScenarioInput) throws {
    Console.enter("writing")
    let folder = out ?? "out/\(input.name)"
    let schedule = ReportedSchedule(draft, hash: input.hash, version: Version.current)
    var files = try Self.formats.reduce(into: [:]) { files, format in
      files.merge(try format.files(of: schedule)) { $1 }
    }
    try AtomicFolder.write(files, to: folder)
    // A workbook needs a library, memory and a temporary file: the rest is written without it.
    let workbook = try ExportFormat.xlsx.files(of: schedule)
    try AtomicFolder.write(workbook, to: folder)
    files.merge(workbook) { $1 }
    if let columns {
      try AtomicFile.write(ColumnsJSON.text(of: draft, hash: input.hash), to: columns)
    }
    Console.log("written to \(folder)")
    if json, let text = files["schedule.json"] {
      return try Console.say(String(decoding: text, as: UTF8.self))
    }
    guard Console.verbosity != .quiet else { return }
    let summary = DraftSummary.text(of: draft, width: Terminal.textWidth)
    let names = files.keys.sorted().joined(separator: ", ")
    try Console.say("\(summary)\nWritten to \(folder): \(names)\n")
  }
}
