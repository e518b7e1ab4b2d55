import Foundation

/// Files that no spreadsheet program would write, made once for all tests that read them.
final class HandMadeFiles: Sendable {
  /// Where they are.
  let path: String

  private init() throws {
    let name = "mobilize-test-\(UInt64.random(in: 0 ... .max))"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Scripts.run("files.py", path)
  }

  private static let made = Result { try HandMadeFiles() }

  /// The path of one of them.
  static func path(_ name: String) throws -> String { try "\(made.get().path)/\(name)" }
}
