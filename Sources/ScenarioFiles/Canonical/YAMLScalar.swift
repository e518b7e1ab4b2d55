/// Writes single values as YAML.
enum YAMLScalar {
  /// The text as it stands where that means the same, else between quotes.
  static func text(_ text: String) -> String {
    guard isPlain(text) else { return quoted(text) }
    return text
  }

  /// The text between quotes.
  static func quoted(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case "\n": "\\n"
      case "\r": "\\r"
      case "\t": "\\t"
      case _ where isSpecial(scalar): "\\U" + hex(scalar.value)
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }

  /// Whether YAML allows a character in no text, or takes it for the end of a line or for a mark.
  private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || [0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF].contains(scalar.value)
  }

  private static func hex(_ value: UInt32) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.trimmed == text else { return false }
    let isWord = first.properties.isAlphabetic || ("0"..."9").contains(first)
    return isWord && !["null", "Null", "NULL"].contains(text)
      && text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || " -._/()".contains(Character(scalar))
      }
  }
}
