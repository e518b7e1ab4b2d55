import Foundation
import Testing

/// Python, which makes files that the program under test must judge.
enum Scripts {
  /// Runs a script of `Checkers` and expects it to succeed.
  static func run(_ script: String, _ arguments: String...) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent()
    process.arguments = ["python3", "\(folder.path)/Checkers/\(script)"] + arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "\(script) failed")
  }
}
