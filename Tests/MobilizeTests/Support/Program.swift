import Foundation

/// The built program, run as people run it.
enum Program {
  /// What a run left.
  struct Outcome {
    /// The exit code, or the number of the signal that ended the run.
    let code: Int32
    /// Whether a signal ended it.
    let wasKilled: Bool
    /// Everything on standard output.
    let output: String
    /// Everything on standard error.
    let errors: String
  }

  /// Runs the program in a folder and waits for its end.
  ///
  /// - Parameters:
  ///   - arguments: The call.
  ///   - folder: Where to run it.
  ///   - kibibytes: The addresses it may have, if they are limited.
  ///   - environment: What it is told beside what the tests are.
  /// - Returns: What it left.
  /// - Throws: When it can't be started.
  @discardableResult
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, limitedTo kibibytes: Int? = nil,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    let run = try Run(arguments, in: folder, limitedTo: kibibytes, environment: environment)
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

    /// Starts a run.
    ///
    /// - Parameters:
    ///   - arguments: The call.
    ///   - folder: Where to run it.
    ///   - errors: Where its standard error goes, if the test reads it while the program runs.
    ///   - news: A pipe on which the test waits for the program, if there is one.
    ///   - kibibytes: The addresses it may have, if they are limited.
    ///   - environment: What it is told beside what the tests are.
    /// - Throws: When it can't be started.
    init(
      _ arguments: [String], in folder: TemporaryFolder, errors: Any? = nil, news: NamedPipe? = nil,
      limitedTo kibibytes: Int? = nil, environment: [String: String] = [:]
    ) throws {
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      if let news { process.terminationHandler = { _ in news.close() } }
      process.executableURL = kibibytes == nil ? Program.url : URL(fileURLWithPath: "/bin/sh")
      process.arguments =
        kibibytes.map {
          ["-c", "ulimit -v \($0); exec \"$0\" \"$@\"", Program.url.path] + arguments
        }
        ?? arguments
      process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = files.flatMap { FileHandle(forWritingAtPath: "\($0.path)/output") }
      process.standardError =
        errors ?? files.flatMap { FileHandle(forWritingAtPath: "\($0.path)/errors") }
      try process.run()
    }

    /// Sends a signal, such as the one that Ctrl-C sends.
    func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits for the end.
    func outcome() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        code: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
        output: try files?.text("output") ?? "",
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
