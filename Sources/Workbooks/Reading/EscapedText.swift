/// Texts in which characters that XML can't hold are written as `_x000D_`.
enum EscapedText {
  /// The text with these characters.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")), text.contains("_x") else { return text }
    return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.output.1, radix: 16).flatMap(UnicodeScalar.init).map { String($0) }
        ?? String(match.output.0)
    }
  }
}
