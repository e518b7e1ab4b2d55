import ArgumentParser
import ScenarioFiles
import Scheduling

/// Which scenario a command is about.
struct ScenarioOptions: ParsableArguments {
  @Argument(
    help: "The scenario: a folder with scenario.yaml and the tables, or a workbook (.xlsx).",
    completion: .file())
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "An earlier schedule (.json, .csv or .xlsx) that a new one should stay close to.",
      discussion: "Without it, the released and confirmed decisions are the baseline.",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var baseline: String?

  /// Reads the scenario.
  ///
  /// - Parameter edit: Changes what the scenario says before anything is computed.
  /// - Returns: The scenario, with the baseline.
  /// - Throws: `ScenarioDiagnostics` with everything that is wrong.
  func read(_ edit: (inout ScenarioContents) -> Void = { _ in }) throws -> ScenarioInput {
    Console.enter("reading")
    var loaded = try ScenarioSource.read(scenario)
    edit(&loaded.contents)
    Console.log("\(loaded.contents.settings.name), hash \(loaded.hash)")
    let input = ScenarioInput(loaded, Scenario(loaded.contents))
    guard let baseline else { return input }
    let events = try input.joining { try BaselineFile.read(baseline, for: input.scenario) }
    return ScenarioInput(loaded, Scenario(loaded.contents, baseline: events))
  }
}
