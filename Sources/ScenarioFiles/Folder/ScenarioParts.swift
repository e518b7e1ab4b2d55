import Scheduling

/// What a scenario consists of, whether it lies in a folder or in a workbook: texts and rows.
struct ScenarioParts {
  /// What the scenario is called where it has to be told from others: its folder or its file.
  var path: String
  /// `scenario.yaml`, or what stands for it; nil where there is none.
  var settings: String?
  /// The tables that are there, by name.
  var documents: [String: CSVDocument] = [:]
  /// The text about the scenario, blank where there is none.
  var readme = ""
  /// The texts of the what-ifs by their files' names.
  var whatIfs: [String: String] = [:]
  /// What lies there besides and belongs to no scenario.
  var others: [String] = []
  /// Where everything stands in a workbook; nil for a folder.
  var places: SheetPlaces?

  /// Understands the parts.
  ///
  /// - Parameter log: What was found so far; what is found joins it.
  /// - Returns: The scenario.
  /// - Throws: All mistakes at once.
  func loaded(_ log: DiagnosticLog) throws(ScenarioDiagnostics) -> LoadedScenario {
    try understood(log).scenario
  }

  /// Understands the parts, and gives them in their canonical form too; see `loaded`.
  func understood(_ log: DiagnosticLog) throws(ScenarioDiagnostics)
    -> (scenario: LoadedScenario, canonical: ScenarioParts)
  {
    let settings = settings.flatMap { SettingsReader.read($0, log: log) }
    var contents = ScenarioBuilder.build(documents, settings: settings, log: log)
    contents.isSynthetic = SyntheticMark.isIn(documents) || SyntheticMark.isIn(readme)
    let found = ScenarioDiagnostics(log.diagnostics.map { located($0) })
    guard !log.hasErrors else { throw found }
    let canonical = canonical
    let scenario = LoadedScenario(
      contents: contents, warnings: found.diagnostics, hash: ContentHash.of(canonical),
      folder: path, pinRows: pinRows, places: places, whatIfs: whatIfs)
    return (scenario, canonical)
  }

  /// A diagnostic about a file as one about the sheet that stands for it.
  func located(_ diagnostic: Diagnostic) -> Diagnostic { places?.located(diagnostic) ?? diagnostic }

  private var pinRows: [String: Int] {
    let rows = TableReading<DecisionTable>(documents[DecisionTable.name], log: DiagnosticLog()).rows
    return Dictionary(
      rows.filter { $0.state == .pinned }.map { ($0.request, $0.record.line) }
    ) { first, _ in first }
  }
}
