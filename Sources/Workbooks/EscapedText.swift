/// Texts in which characters that XML can't hold are written as `_x0001_`.
enum EscapedText {
  /// The text with these characters.
  static func plain(_ text: String) -> String {
    guard mayBeEscaped(text) else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(UnicodeScalar.init).map { String($0) }
        ?? String(match.output.0)
    }
  }

  /// The text as it is written: what looks like such a character is escaped itself, and so are the
  /// two that are none; libxlsxwriter does the control characters.
  static func escaped(_ text: String) -> String {
    var text = text
    if mayBeEscaped(text) {
      text = text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/) { _ in "_x005F_" }
    }
    guard text.utf8.contains(0xEF) else { return text }
    return text.replacing("\u{FFFE}", with: "_xFFFE_").replacing("\u{FFFF}", with: "_xFFFF_")
  }

  private static func mayBeEscaped(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "_")) && text.contains("_x")
  }
}
