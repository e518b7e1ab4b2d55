import Foundation

/// A folder that is gone when its owner is.
final class TemporaryFolder: Sendable {
  /// Where it is.
  let path: String

  /// Makes a folder with files by their names.
  init(_ files: [String: String] = [:]) throws {
    let name = "mobilize-test-\(UInt64.random(in: 0 ... .max))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file.
  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }

  /// The text of a file.
  func text(_ name: String) throws -> String {
    try String(contentsOfFile: "\(path)/\(name)", encoding: .utf8)
  }

  /// Copies a shipped scenario into the folder, with some files in other words.
  func copyScenario(_ name: String, changes: [String: String] = [:]) throws {
    try FileManager.default.copyItem(
      atPath: Repository.scenario(name), toPath: "\(path)/\(name)")
    for (file, text) in changes { try write(text, to: "\(name)/\(file)") }
  }
}
