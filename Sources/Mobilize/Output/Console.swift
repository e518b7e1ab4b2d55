import Foundation
import Reports
import ScenarioFiles
import Scheduling
import Synchronization

/// Where texts go: results to standard output, everything else to standard error.
enum Console {
  private static let start = SuspendingClock.now
  private static let chosen = Mutex<Verbosity?>(nil)
  private static let line = Mutex<ProgressLine?>(nil)

  /// How much is told, where it is not the usual.
  static var verbosity: Verbosity? { chosen.withLock(\.self) }

  /// The seconds since the command began.
  static var seconds: Double { (SuspendingClock.now - start) / .seconds(1) }

  /// Does a command's work, telling so much of it.
  static func telling(_ verbosity: Verbosity?, _ work: () throws -> Void) throws {
    _ = seconds
    chosen.withLock { $0 = verbosity }
    guard verbosity != .quiet, Terminal.showsProgress else { return try work() }
    let line = ProgressLine(elapsed: { seconds }, write: { writeError($0) })
    let ticker = try Ticker(every: ProgressLine.pause) { line.show() }
    self.line.withLock { $0 = line }
    let result = Result { try work() }
    ticker.stop()
    line.away {}
    try result.get()
  }

  /// Prints a result as it is.
  static func say(_ text: String) throws(WritingError) {
    var failure: (any Error)?
    away {
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
      } catch {
        failure = error
      }
    }
    if let failure { throw WritingError(path: "standard output", failure) }
  }

  /// Prints a line about what went wrong.
  static func warn(_ line: String) { away { writeError("\(line)\n") } }

  /// Prints a line of the log, if one is wanted.
  static func log(_ text: @autoclosure () -> String) {
    guard verbosity == .verbose else { return }
    warn(String(format: "%8.2f s  ", seconds) + PlainText.cleaned(text()))
  }

  /// Tells what the command does next.
  static func enter(_ phase: String) {
    log(phase)
    line.withLock(\.self)?.enter(phase)
  }

  /// Takes the weight of all requests of a run, to which a gap may be relative.
  static func weigh(_ requestedWeight: Int) { line.withLock(\.self)?.weigh(requestedWeight) }

  /// Takes news of a run.
  static func take(_ news: Scheduling.Progress) { line.withLock(\.self)?.take(news) }

  /// Prints what is wrong, one sentence a line, and a last line that counts them.
  static func complain(_ all: [Diagnostic]) {
    let diagnostics = verbosity == .quiet ? all.filter { $0.severity == .error } : all
    guard !diagnostics.isEmpty else { return }
    let errors = diagnostics.count { $0.severity == .error }
    let counts = [(errors, "error"), (diagnostics.count - errors, "warning")]
      .filter { $0.0 > 0 }.map { Amount.text($0.0, $0.1) }
    let lines =
      diagnostics.map { PlainText.cleaned($0.description) } + [counts.joined(separator: ", ")]
    warn(lines.joined(separator: "\n") + ".")
  }

  /// Writes while the line of progress is away.
  private static func away(_ work: () -> Void) {
    guard let line = line.withLock(\.self) else { return work() }
    line.away(work)
  }

  private static func writeError(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
