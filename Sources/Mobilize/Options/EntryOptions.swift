import ArgumentParser
import ScenarioFiles

/// Where a scenario is written into which rows are entered.
struct EntryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write the scenario with its new rows there, a workbook (.xlsx) or a folder, and leave it as it is.",
      discussion:
        "Needed for a workbook that another program saved, of which more is kept than tables.",
      valueName: "path"),
    completion: .file())
  var saveAs: String?

  /// Where the rows go.
  ///
  /// - Throws: `ScenarioDiagnostics` that something is there, or would be lost.
  func place(in scenario: String) throws -> EntryPlace {
    try EntryPlace(scenario, savingAs: saveAs)
  }

  /// What is not written with the scenario, as a line; blank where nothing is left.
  static func note(on place: EntryPlace) -> String {
    place.leftOut.isEmpty ? "" : "Left where it is: \(place.leftOut.joined(separator: ", "))\n"
  }
}
