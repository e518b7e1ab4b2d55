import ScenarioFiles
import Scheduling

/// A synthetic scenario as the files of its folder.
public struct GeneratedScenario: Sendable {
  /// The texts of the files, by their names.
  public let files: [String: String]
  /// What is in it, in one line.
  public let summary: String
  /// The ids of the requests that were made impossible.
  public let impossible: [String]

  /// Draws and writes what was ordered.
  public init(_ order: GenerationOrder) {
    let generator = Generator(order)
    let readme = ReadmeText(generator)
    var files = [
      "scenario.yaml": SettingsText.text(generator.contents.settings), "README.md": readme.text,
    ]
    for table in TableRows(generator).files {
      files["\(table.name).csv"] = CSVWriter.text(table.rows)
    }
    self.files = files
    impossible = generator.difficulties.keys.sorted().map { generator.contents.requests[$0].id }
    summary = "\(generator.contents.settings.name): \(readme.counts)"
  }

  /// Writes the folder; no file of it is ever seen half written.
  ///
  /// - Parameter folder: A folder that is empty or does not exist.
  /// - Throws: `ScenarioDiagnostics` when it is neither, `WritingError` when it can't be written.
  public func write(to folder: String) throws {
    try EmptyFolder.check(folder)
    try AtomicFolder.write(files, to: folder)
  }
}
