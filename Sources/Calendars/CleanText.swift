/// Text as a calendar can hold it.
enum CleanText {
  /// The text with every kind of break as a line feed, and every other control as `�`, without the
  /// spaces and breaks at its ends, which readers drop.
  static func kept(_ text: String) -> String {
    let breaks: Set<Unicode.Scalar> = ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      switch scalar {
      case "\t": result.append(" ")
      case _ where breaks.contains(scalar): result.append("\n")
      case _ where isControl(scalar): result.append("\u{FFFD}")
      default: result.append(scalar)
      }
    }
    let isKept = { (scalar: Unicode.Scalar) in scalar != " " && scalar != "\n" }
    guard let first = result.firstIndex(where: isKept), let last = result.lastIndex(where: isKept)
    else { return "" }
    return String(result[first...last])
  }

  /// The text as one item of a list, whose commas, semicolons and backslashes readers mistake.
  static func item(_ text: String) -> String {
    kept(text).split { "\\,; \n".contains($0) }.joined(separator: " ")
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
