import ScenarioFiles
import Scheduling

/// A synthetic scenario as the files of its folder.
public struct GeneratedScenario: Sendable {
  /// The texts of the files, by their names.
  public let files: [String: String]
  /// What is in it, in one line.
  public let summary: String

  /// Draws and writes what was ordered.
  public init(_ order: GenerationOrder) {
    let generator = Generator(order)
    let tables = TableRows(generator).files
    var files = [
      "scenario.yaml": SettingsText.text(generator.contents.settings),
      "README.md": ReadmeText(generator).text,
    ]
    for table in tables { files["\(table.name).csv"] = CSVWriter.text(table.rows) }
    self.files = files
    let contents = generator.contents
    summary =
      "\(contents.settings.name): \(contents.requests.count) requests,"
      + " \(contents.experts.count) experts, \(contents.administrations.count) administrations,"
      + " \(contents.venues.count) venues, \(contents.funds.count) funds,"
      + " \(contents.topics.count) topics"
  }

  /// Writes the folder, whole or not at all.
  ///
  /// - Parameter folder: A folder that is empty or does not exist.
  /// - Throws: `GenerationError` when it is neither, `WritingError` when it can't be written.
  public func write(to folder: String) throws {
    try EmptyFolder.check(folder)
    try AtomicFolder.write(files, to: folder)
  }
}
