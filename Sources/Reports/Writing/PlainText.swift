/// Text that a terminal can't take for anything but text.
public enum PlainText {
  /// The lines as one text, each on a line of its own whatever is in it.
  ///
  /// - Parameters:
  ///   - lines: The lines.
  ///   - width: The columns after which a line is cut; nil cuts none.
  /// - Returns: The text, with a line feed at the end.
  public static func text(_ lines: [String], width: Int? = nil) -> String {
    lines.map { line in
      let clean = cleaned(line)
      return trimmed(width.map(clean.cut) ?? clean) + "\n"
    }.joined()
  }

  /// The text with every break as a space and every other control as `�`.
  public static func cleaned(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"]
    var result = String.UnicodeScalarView()
    for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
      result.append(isControl(scalar) ? (breaks.contains(scalar) ? " " : "\u{FFFD}") : scalar)
    }
    return String(result)
  }

  /// Whether a scalar steers where or in which direction what follows it is shown.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The text without the spaces at its end.
  static func trimmed(_ text: String) -> String {
    text.lastIndex { $0 != " " }.map { String(text[...$0]) } ?? ""
  }
}
