import Foundation
import Reports
import ScenarioFiles

/// Where texts go: results to standard output, everything else to standard error.
enum Console {
  /// Prints a result as it is.
  static func say(_ text: String) throws(WritingError) {
    do {
      try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
    } catch {
      throw WritingError(path: "standard output", error)
    }
  }

  /// Prints a line about the run.
  static func warn(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\(line)\n".utf8))
  }

  /// Prints what is wrong, one sentence a line, and a last line that counts them.
  static func complain(_ diagnostics: [Diagnostic]) {
    guard !diagnostics.isEmpty else { return }
    let errors = diagnostics.count { $0.severity == .error }
    let counts = [count(errors, "error"), count(diagnostics.count - errors, "warning")]
    let lines =
      diagnostics.map { PlainText.cleaned($0.description) } + [
        counts.compactMap(\.self).joined(separator: ", ")
      ]
    warn(lines.joined(separator: "\n") + ".")
  }

  private static func count(_ number: Int, _ noun: String) -> String? {
    number == 0 ? nil : "\(number) \(noun)\(number == 1 ? "" : "s")"
  }
}
