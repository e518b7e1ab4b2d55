public import Scheduling

/// A scenario as it was read, with where it came from.
public struct LoadedScenario: Sendable {
  /// What the scenario says.
  public var contents: ScenarioContents
  /// What looks wrong in it.
  public var warnings: [Diagnostic]
  /// What names its content: 64 hexadecimal digits, the same however the tables are quoted.
  public var hash: String
  /// The folder, or the workbook.
  public var folder: String
  /// The row of each request's pinned decision.
  public var pinRows: [String: Int]
  /// Where everything stands in a workbook; nil for a folder.
  public var places: SheetPlaces?
  /// The texts of its what-ifs by their files' names.
  public var whatIfs: [String: String]

  /// Puts a scenario and its provenance together.
  public init(
    contents: ScenarioContents, warnings: [Diagnostic] = [], hash: String, folder: String,
    pinRows: [String: Int] = [:], places: SheetPlaces? = nil, whatIfs: [String: String] = [:]
  ) {
    self.contents = contents
    self.warnings = warnings
    self.hash = hash
    self.folder = folder
    self.pinRows = pinRows
    self.places = places
    self.whatIfs = whatIfs
  }
}
