/// What a number is shown as.
enum NumberKind: Hashable {
  /// A number.
  case number
  /// A day, perhaps with a time.
  case date
  /// A time.
  case time

  /// The kinds of the styles that cells refer to by their number.
  static func read(_ part: XMLPart) throws(WorkbookError) -> [NumberKind] {
    var kinds: [NumberKind] = []
    var own: [Int: String] = [:]
    var isInCells = false
    try part.read(texts: []) { name, attributes in
      switch name {
      case "numFmt":
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) {
          own[id] = attributes["formatCode"]
        }
      case "cellXfs": isInCells = true
      case "xf" where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        kinds.append(own[id].map(of) ?? of(builtIn: id))
      default: break
      }
    } end: { name, _ in
      if name == "cellXfs" { isInCells = false }
    }
    return kinds
  }

  /// The kind of a format that workbooks don't spell out.
  private static func of(builtIn id: Int) -> NumberKind {
    switch id {
    case 14...17, 22, 27...31, 34...36, 50...54, 57, 58: .date
    case 18...21, 32, 33, 45...47, 55, 56: .time
    default: .number
    }
  }

  /// The kind of a format such as `dd/mm/yyyy;@`, by its letters outside of quotes and brackets.
  static func of(_ format: String) -> NumberKind {
    var letters: Set<Character> = []
    var closing: Character?
    var quoted: Set<Character> = []
    var isEscaped = false
    for character in format.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if character != end {
          quoted.insert(character)
        } else {
          // Elapsed time is one letter again and again: [h], [mm]. Others are colours, currencies.
          if end == "]", quoted.count == 1, quoted.isSubset(of: "hms") { letters.insert("h") }
          closing = nil
        }
      } else {
        quoted = []
        switch character {
        case "\"": closing = "\""
        case "[": closing = "]"
        case "\\", "_", "*": isEscaped = true
        case ";": return kind(letters)
        default: letters.insert(character)
        }
      }
    }
    return kind(letters)
  }

  private static func kind(_ letters: Set<Character>) -> NumberKind {
    if letters.isSuperset(of: "general") { return .number }
    if letters.contains("y") || letters.contains("d") { return .date }
    if letters.contains("h") || letters.contains("s") { return .time }
    return letters.contains("m") && letters.isDisjoint(with: "0#?") ? .date : .number
  }
}
