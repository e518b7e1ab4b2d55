public import Scheduling

/// A scenario as it was read, with where it came from.
public struct LoadedScenario: Sendable {
  /// What the scenario says.
  public var contents: ScenarioContents
  /// What looks wrong in it.
  public var warnings: [Diagnostic]
  /// What names its content: 64 hexadecimal digits, the same however the tables are quoted.
  public var hash: String
  /// The folder.
  public var folder: String
  /// The row of each request's pinned decision.
  public var pinRows: [String: Int]

  /// Puts a scenario and its provenance together.
  public init(
    contents: ScenarioContents, warnings: [Diagnostic] = [], hash: String, folder: String,
    pinRows: [String: Int] = [:]
  ) {
    self.contents = contents
    self.warnings = warnings
    self.hash = hash
    self.folder = folder
    self.pinRows = pinRows
  }
}
