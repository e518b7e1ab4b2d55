import Scheduling

/// Makes a scenario of tables, resolving ids to references.
///
/// Every table is read whatever is wrong with the others, so that one call finds all mistakes. With
/// an error in the log the result is full of stand-ins and must not be used.
struct ScenarioBuilder {
  /// The tables that are there, by name.
  let documents: [String: CSVDocument]
  /// Where mistakes go.
  let log: DiagnosticLog
  /// What was read so far.
  var contents: ScenarioContents
  /// The file everything stands in, where that is not a table of each kind.
  var file: String?
  /// The planning period; nil where `scenario.yaml` could not be read.
  let period: Span?

  var topics = IDIndex<Topic>("topic")
  var categories = IDIndex<Category>("category")
  var administrations = IDIndex<Administration>("administration")
  var experts = IDIndex<Expert>("expert")
  var venues = IDIndex<Venue>("venue")
  var funds = IDIndex<Fund>("fund")
  var requests = IDIndex<Request>("request")
  /// The administrations of each sub-region, and under `all` every one that is not of `other`.
  var groups: [String: [Ref<Administration>]] = ["all": []]
  /// The rows of each team.
  var teams: [String: [SeatTemplate]] = [:]
  /// Whether every team could be read.
  var hasAllTeams = true

  /// Makes a scenario.
  ///
  /// - Parameters:
  ///   - documents: The tables that are there, by name.
  ///   - settings: What `scenario.yaml` says; nil where it could not be read.
  ///   - log: Where mistakes go.
  /// - Returns: The scenario.
  static func build(
    _ documents: [String: CSVDocument], settings: Settings?, log: DiagnosticLog
  ) -> ScenarioContents {
    var builder = ScenarioBuilder(
      documents: documents, log: log, period: settings?.period,
      contents: ScenarioContents(settings: settings ?? SettingsDraft().result))
    builder.readPlaces()
    builder.readExperts()
    builder.readVenues()
    builder.readFunds()
    builder.readTeams()
    builder.readRequests()
    builder.readSequences()
    builder.readTargets()
    builder.readDecisions()
    builder.readFares()
    builder.checkCosts()
    builder.collectNames()
    builder.warnOfGaps()
    return builder.contents
  }

  /// The rows of a table, none where it is missing.
  func read<Description: Table>(_ table: Description.Type) -> TableReading<Description> {
    TableReading(documents[Description.name], file: file, log: log)
  }

  /// Prepares to read tables into what is read already.
  init(
    documents: [String: CSVDocument], log: DiagnosticLog, period: Span?, contents: ScenarioContents
  ) {
    self.documents = documents
    self.log = log
    self.period = period
    self.contents = contents
  }
}
