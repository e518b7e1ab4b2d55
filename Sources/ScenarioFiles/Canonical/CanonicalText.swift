/// Writes texts of several lines in one way.
enum CanonicalText {
  /// The text with LF at the end of each line, also of the last; blank lines at the end are dropped.
  static func lines(_ text: String) -> String {
    var lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { $0 + "\n" }.joined()
  }
}
