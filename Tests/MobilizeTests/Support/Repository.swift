import Foundation

/// Where the package is.
enum Repository {
  /// The path of a shipped scenario.
  static func scenario(_ name: String) -> String { path("scenarios/\(name)") }

  /// The path of a file or folder in the package.
  static func path(_ name: String) -> String {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root.appendingPathComponent(name).path
  }
}
