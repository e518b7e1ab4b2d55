import ArgumentParser
import Reports
import ScenarioFiles
import Scheduling

/// `mobilize export`: writes a schedule for people and their programs, or a program for solvers.
struct ExportCommand: TellingCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a schedule in other formats, or the integer program of a level.",
    discussion: """
      json, csv, md, html and xlsx are the files of mobilize draft; unmet is what mobilize unmet prints. \
      Several formats may be given: --to csv --to md. newsletter is the calendar of upcoming events \
      by month, in Markdown.

      html is the report: one page with everything in it, for a browser and for paper; pdf is the \
      same printed by Chromium or Chrome, which must be installed; svg is its pictures.

      xlsx is a workbook, whose sheet assignments can be edited and given to mobilize check. ics is \
      calendars: of all events, of each expert, and of each administration.

      mps is the integer program of one level, for other solvers to solve. It has a binary for each \
      date, venue and fund of a request and for each expert in each seat there: it is large, and \
      knows nothing of how mobilize solves it. Its optimum is the level's best value among \
      schedules no worse on the levels above than the one of --fixed.
      """)

  @OptionGroup var source: ScenarioOptions
  @OptionGroup var schedule: ScheduleOptions

  @Option(help: "The format: \(ExportFormat.allValueStrings.joined(separator: ", ")).")
  var to: [ExportFormat]

  @Option(
    help: ArgumentHelp(
      "The folder to write to (default: out/ and the scenario's name); for mps the file (default: "
        + "standard output).", valueName: "path"),
    completion: .directory)
  var out: String?

  @OptionGroup(title: "Options of svg") var pictures: PictureOptions
  @OptionGroup(title: "Options of pdf") var printing: PrintOptions
  @OptionGroup(title: "Remedy Options") var remedies: RemedyOptions
  @OptionGroup(title: "Options of ics") var calendars: CalendarOptions
  @OptionGroup(title: "Options of mps") var program: ProgramOptions
  @OptionGroup(title: "Output Options") var output: OutputOptions

  func validate() throws {
    if to.contains(.mps) {
      guard to == [.mps] else {
        throw ValidationError("mps is no format of a schedule. Maybe export it by itself.")
      }
      guard program.level != nil else {
        throw ValidationError("mps is the program of one level. Maybe add --level unmet.")
      }
    }
    try refuse(pictures.given, without: [.svg])
    try refuse(calendars.given, without: [.ics])
    try refuse(program.given, without: [.mps])
    try refuse(printing.given, without: [.pdf])
    try refuse(remedies.given, without: ExportFormat.withRemedies)
  }

  /// Refuses an option that would look obeyed without one of the formats it is of.
  private func refuse(_ option: String?, without formats: [ExportFormat]) throws {
    guard let option, !to.contains(where: formats.contains) else { return }
    let names = formats.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("\(option) is an option of \(names). Maybe add --to \(formats[0]).")
  }

  func run() throws {
    if let level = program.level, to == [.mps] {
      let export = ProgramExport(
        input: try source.read(), level: level, fixed: program.fixed, columns: program.columns)
      let text = try export.text()
      return try out.map { try AtomicFile.write(text, to: $0) } ?? Console.say(text)
    }
    let input = try source.read { schedule.engine.override(&$0) }
    var reported = try schedule.reported(for: input)
    if let baseline = source.baseline {
      reported.comparison = try comparison(from: baseline, to: reported.draft.events, in: input)
    }
    reported.remedies = try remedies.report(
      for: reported.draft.unmet, beside: reported.draft.events, in: input.scenario)
    if to.contains(.ics) { reported.edition = try calendars.edition(for: input) }
    try write(reported, of: input)
  }

  private func comparison(
    from baseline: String, to events: [Event], in input: ScenarioInput
  ) throws -> ScheduleComparison {
    ScheduleComparison(
      from: AssessedSchedule(
        try ScheduleInput(baseline, for: input).assessment, in: input.scenario),
      to: AssessedSchedule(of: events, in: input.scenario))
  }

  private func write(_ schedule: ReportedSchedule, of input: ScenarioInput) throws {
    Console.enter("writing")
    let folder = out ?? "out/\(input.name)"
    let files = try to.reduce(into: [String: [UInt8]]()) { files, format in
      let new = try format.files(
        of: schedule, pictures: pictures.choice, secondsToPrint: printing.seconds)
      files.merge(new) { $1 }
    }
    try AtomicFolder.write(files, to: folder)
    guard Console.verbosity != .quiet else { return }
    try Console.say("Written to \(folder): \(Self.list(files.keys.sorted()))\n")
  }
  /// The files by their names; of the calendars only how many there are.
  private static func list(_ names: [String]) -> String {
    let calendars = names.count { $0.hasPrefix("calendars/") }
    let others = names.filter { !$0.hasPrefix("calendars/") }
    let counted = calendars > 0 ? ["calendars (\(Amount.text(calendars, "file")))"] : []
    return (others + counted).joined(separator: ", ")
  }
}
