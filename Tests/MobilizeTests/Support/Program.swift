import Foundation

/// The built program, run as people run it.
enum Program {
  /// What a run left.
  struct Outcome {
    /// The exit code.
    let code: Int32
    /// Everything on standard output.
    let output: String
    /// Everything on standard error.
    let errors: String
  }

  /// Runs the program in a folder and waits for its end.
  @discardableResult
  static func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Outcome {
    let run = try Run(arguments, in: folder)
    return try run.outcome()
  }

  /// Runs the program in a folder of its own.
  static func run(_ arguments: String...) throws -> Outcome {
    try run(arguments, in: TemporaryFolder())
  }

  /// A run under way.
  ///
  /// Its outputs go to files, since a pipe that nobody reads blocks the writer when it is full.
  final class Run {
    private let process = Process()
    private let files = try? TemporaryFolder(["output": "", "errors": ""])

    init(_ arguments: [String], in folder: TemporaryFolder) throws {
      process.executableURL = Program.url
      process.arguments = arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = files.flatMap { FileHandle(forWritingAtPath: "\($0.path)/output") }
      process.standardError = files.flatMap { FileHandle(forWritingAtPath: "\($0.path)/errors") }
      try process.run()
    }

    /// Sends what Ctrl-C sends.
    func interrupt() { process.interrupt() }

    /// Waits for the end.
    func outcome() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        code: process.terminationStatus, output: try files?.text("output") ?? "",
        errors: try files?.text("errors") ?? "")
    }
  }

  /// The product, which is built beside the tests.
  private static var url: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    let tests = bundle?.bundleURL ?? Bundle.main.executableURL ?? Bundle.main.bundleURL
    return tests.deletingLastPathComponent().appendingPathComponent("mobilize")
  }
}
