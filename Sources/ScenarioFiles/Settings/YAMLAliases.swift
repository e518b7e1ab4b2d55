/// Counts the aliases in a YAML text before the library sees it.
///
/// Lists of aliases of lists of aliases describe more values than any machine holds, in a few lines,
/// and the library visits them all when it compares keys. Settings need none.
enum YAMLAliases {
  /// How many a file may hold: too few to multiply into anything large.
  private static let limit = 20

  /// The line of the first alias beyond the limit, from 1.
  ///
  /// What only looks like an alias, in a comment or a quoted text, counts too.
  static func firstBeyondLimit(in text: String) -> Int? {
    var (line, count) = (1, 0)
    var last = UInt8(ascii: "\n")
    var isAfterStar = false
    for byte in text.utf8 {
      if isAfterStar, !blanks.contains(byte), byte != star { count += 1 }
      guard count <= limit else { return line }
      isAfterStar = byte == star && openers.contains(last)
      if byte == UInt8(ascii: "\n") { line += 1 }
      last = byte
    }
    return nil
  }

  private static let star = UInt8(ascii: "*")
  private static let blanks = Set(" \t\r\n".utf8)
  private static let openers = blanks.union("[{,?:-".utf8)
}
