import Foundation

/// Another program, which judges what mobilize wrote.
enum Tool {
  /// Runs it and waits for its end.
  ///
  /// - Parameters:
  ///   - path: The program; where it is missing, `make test` installs it.
  ///   - arguments: The call.
  /// - Returns: The exit code, and everything it printed.
  /// - Throws: When it can't be started.
  static func run(_ path: String, _ arguments: [String]) throws -> (code: Int32, output: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
