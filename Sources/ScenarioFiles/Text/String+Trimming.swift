extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    guard let first = utf8.first, let last = utf8.last,
      first <= 32 || first >= 128 || last <= 32 || last >= 128
    else { return self }
    let start = unicodeScalars.drop { $0.properties.isWhitespace }
    let end = start.reversed().drop { $0.properties.isWhitespace }
    return String(String.UnicodeScalarView(end.reversed()))
  }

  /// Whether there is nothing but blanks.
  var isBlank: Bool { utf8.allSatisfy { $0 <= 32 } }
}
