import Foundation

/// What is known of the terminal.
enum Terminal {
  /// Whether people read the progress while it happens, at a terminal that can rewrite a line.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// The columns for texts on standard output: the terminal's, else 100.
  static var textWidth: Int { width(of: STDOUT_FILENO) ?? 100 }

  /// The columns for the progress on standard error.
  static var progressWidth: Int { width(of: STDERR_FILENO) ?? 80 }

  private static func width(of file: Int32) -> Int? {
    var size = winsize()
    guard unsafe ioctl(file, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes bytes to standard error without allocating, as a signal's handler must.
  static func writeRaw(_ text: StaticString) {
    _ = unsafe write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
  }
}
