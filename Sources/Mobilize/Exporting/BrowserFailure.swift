import Foundation

/// Why no browser printed a page.
enum BrowserFailure: Error, CustomStringConvertible {
  /// None is installed.
  case isMissing
  /// The one at a path ended without a PDF.
  case printedNothing(String)
  /// The one at a path took longer than so many seconds.
  case tookTooLong(String, Double)

  /// The sentence for the person at the terminal.
  var description: String {
    let instead = "Maybe export html, and print it from a browser."
    return switch self {
    case .isMissing:
      "pdf: no browser to print with: none of \(BrowserPrint.names.joined(separator: ", ")) is in "
        + "the path. Maybe install chromium, or export html and print it from a browser."
    case .printedNothing(let path): "pdf: \(path) printed nothing. \(instead)"
    case .tookTooLong(let path, let seconds):
      "pdf: \(path) took longer than \(String(format: "%g", seconds)) s. Maybe give it more by "
        + "--print-limit, or export html and print it from a browser."
    }
  }
}
