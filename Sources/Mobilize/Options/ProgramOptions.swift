import ArgumentParser
import Scheduling

/// Which integer program to write.
struct ProgramOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The level to minimize: \(Level.allValueStrings.joined(separator: ", ")).",
      valueName: "level"))
  var level: Level?

  @Option(
    help: ArgumentHelp(
      "A schedule whose values the levels above may not exceed (default: they are free).",
      valueName: "schedule"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var fixed: String?

  @Option(
    help: ArgumentHelp(
      "The events to choose from, of mobilize draft --columns (default: all there are).",
      discussion: "Then the program has one binary for each of these events, named event_1 and on.",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var columns: String?

  /// The first of these options that is given.
  var given: String? {
    level.map { _ in "--level" } ?? fixed.map { _ in "--fixed" } ?? columns.map { _ in "--columns" }
  }
}
