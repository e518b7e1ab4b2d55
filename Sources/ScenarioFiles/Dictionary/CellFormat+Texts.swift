extension CellFormat<String> {
  /// Any text.
  static let text = CellFormat(
    name: "text", placeholder: "", parse: \.self,
    text: { text in
      guard text.utf8.contains(UInt8(ascii: "\r")) else { return text }
      return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    })

  /// The id of something.
  static let id = id(allowing: [])

  /// The id of something, where some words that are otherwise reserved have their meaning.
  static func id(allowing exceptions: Set<String>) -> Self {
    CellFormat(
      name: "id", placeholder: "",
      parse: { text throws(CellFault) in
        guard !text.isPlainID else { return try unreserved(text, but: exceptions) }
        if let character = text.first(where: \.isForbiddenInIDs) {
          let shown = character.shown
          let allowed = text.map { $0.isForbiddenInIDs ? "-" : String($0) }.joined()
          throw CellFault("is no id: it holds \(shown)", advice: advice(insteadOf: allowed))
        }
        if let first = text.first, first.beginsFormulas {
          throw CellFault(
            "is no id: it begins with `\(first)`, as formulas do", advice: advice(insteadOf: text))
        }
        return try unreserved(text, but: exceptions)
      }, text: \.self)
  }

  private static func unreserved(
    _ text: String, but exceptions: Set<String>
  ) throws(CellFault) -> String {
    guard !reservedIDs.contains(text) || exceptions.contains(text) else {
      throw CellFault("is reserved and can't be an id", advice: "choose another")
    }
    return text
  }

  /// The id of something in another table, whose rows decide whether it is one.
  static func reference(to tables: String) -> Self {
    CellFormat(
      name: "id of \(tables)", placeholder: "", parse: \.self, text: \.self,
      shape: .reference(to: tables))
  }

  /// A role in a team, which stands in tables as ids do but may hold blanks.
  static let role = CellFormat(
    name: "text", placeholder: "",
    parse: { text throws(CellFault) in
      guard let first = text.first, first.beginsFormulas else { return text }
      throw CellFault(
        "is no role: it begins with `\(first)`, as formulas do", advice: advice(insteadOf: text))
    }, text: \.self)

  /// The words that ids may not be: they mean something, or that something is not known.
  static let reservedIDs: Set = ["all", "none", "office", "other", "null", "?"]

  private static func advice(insteadOf text: String) -> String {
    let rest = text.drop { $0.beginsFormulas }
    return rest.isEmpty ? "choose another" : "write \(rest)"
  }
}

extension String {
  /// Whether it is what nearly every id is, letters and digits with hyphens between: no need to look at its
  /// characters one by one.
  fileprivate var isPlainID: Bool {
    utf8.first != UInt8(ascii: "-")
      && utf8.allSatisfy { $0.isLetterOrDigit || $0 == UInt8(ascii: "-") }
  }
}

extension UInt8 {
  /// Whether it is a letter or digit of ASCII.
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}

extension Character {
  /// Whether it separates ids somewhere: in lists, filters, or written accreditations.
  fileprivate var isForbiddenInIDs: Bool {
    isWhitespace || ";,|=:*\"".contains(self) || unicodeScalars.contains { $0.isInvisible }
  }

  /// What a sentence calls it.
  fileprivate var shown: String {
    if isWhitespace { return "a blank" }
    return unicodeScalars.contains { $0.isInvisible } ? "an invisible character" : "`\(self)`"
  }

  /// Whether spreadsheets take a cell that begins with it for a formula.
  fileprivate var beginsFormulas: Bool { "=+-@＝＋－＠".contains(self) }
}

extension Unicode.Scalar {
  /// Whether it is a control or steers how other characters are shown.
  fileprivate var isInvisible: Bool {
    properties.generalCategory == .control || properties.generalCategory == .format
  }
}
