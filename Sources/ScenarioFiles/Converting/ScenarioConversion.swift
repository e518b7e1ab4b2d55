import Foundation
import Scheduling

/// Writes a scenario in its canonical form: as a folder, or as a workbook.
public struct ScenarioConversion {
  /// What was written.
  public let files: [String]
  /// What looks wrong in the scenario.
  public let warnings: [Diagnostic]
  /// What lies beside the scenario, or in other sheets, and was left there, since it is no part of it.
  public let leftOut: [String]

  /// Converts a scenario.
  ///
  /// - Parameters:
  ///   - source: A folder or a workbook.
  ///   - destination: What to write: a workbook where it is called like one, else a folder.
  ///   - replaces: Whether what is there may be written over.
  /// - Throws: `ScenarioDiagnostics` with the mistakes of the scenario, or that something is there;
  ///   `WritingError` where it can't be written.
  public init(of source: String, to destination: String, replacing replaces: Bool) throws {
    let (parts, scenario) = try ScenarioSource.canonical(source)
    let output = ScenarioOutput(
      destination, replaces: replaces, alternative: "give another name, or add --force")
    try output.check()
    files = try output.write(parts, named: scenario.contents.settings.name)
    warnings = scenario.warnings
    leftOut = parts.others
  }
}
