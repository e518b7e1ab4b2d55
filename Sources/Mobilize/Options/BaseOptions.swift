import ArgumentParser

/// The schedule that what-ifs begin with: a given one, or one drafted for the purpose.
struct BaseOptions: ParsableArguments {
  @Argument(
    help: "The scenario: a folder with scenario.yaml and the tables, or a workbook (.xlsx).",
    completion: .file())
  var scenario: String

  @Option(
    help: ArgumentHelp(
      "The schedule (.json, .csv or .xlsx) to begin with; without it, one is drafted first.",
      valueName: "file"),
    completion: .file(extensions: ["json", "csv", "xlsx"]))
  var baseline: String?

  @OptionGroup(title: "Engine Options") var engine: EngineOptions
}
