extension String {
  /// How many columns of a terminal the text takes.
  var displayWidth: Int {
    let isPlain = utf8.allSatisfy { (0x20...0x7E).contains($0) }
    return isPlain ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }

  /// The text cut to a number of columns, with an ellipsis where something is missing.
  func cut(to width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var left = width - 1
    let kept = prefix { character in
      left -= character.displayWidth
      return left >= 0
    }
    return kept + "…"
  }
}

extension Character {
  /// How many columns of a terminal it takes.
  ///
  /// A cluster takes the sum of its scalars: a Lao vowel beside its consonant counts, one above it
  /// doesn't. An emoji takes two whatever it is joined from.
  var displayWidth: Int {
    let isEmoji = unicodeScalars.first.map { first in
      first.properties.isEmojiPresentation
        || first.properties.isEmoji && unicodeScalars.contains("\u{FE0F}")
    }
    return isEmoji == true ? 2 : unicodeScalars.reduce(0) { $0 + $1.displayWidth }
  }
}

extension Unicode.Scalar {
  /// The columns a scalar takes: two where Unicode's East Asian width is wide or full.
  fileprivate var displayWidth: Int {
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    if (0x1160...0x11FF).contains(value) { return 0 }
    return Self.wide.contains { $0.contains(value) } ? 2 : 1
  }

  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x20000...0x3FFFD,
  ]
}
