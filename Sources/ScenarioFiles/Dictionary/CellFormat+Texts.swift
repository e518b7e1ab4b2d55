extension CellFormat<String> {
  /// Any text.
  static let text = CellFormat(
    name: "text", placeholder: "", parse: \.self,
    text: { $0.replacing("\r\n", with: "\n").replacing("\r", with: "\n") })

  /// The id of something.
  static let id = id(allowing: [])

  /// The id of something, where some words that are otherwise reserved have their meaning.
  static func id(allowing exceptions: Set<String>) -> Self {
    CellFormat(
      name: "id", placeholder: "",
      parse: { text throws(CellFault) in
        if let character = text.first(where: \.isForbiddenInIDs) {
          let shown = character.shown
          let allowed = text.map { $0.isForbiddenInIDs ? "-" : String($0) }.joined()
          throw CellFault("is no id: it holds \(shown)", advice: advice(insteadOf: allowed))
        }
        if let first = text.first, first.beginsFormulas {
          throw CellFault(
            "is no id: it begins with `\(first)`, as formulas do", advice: advice(insteadOf: text))
        }
        guard !reservedIDs.subtracting(exceptions).contains(text) else {
          throw CellFault("is reserved and can't be an id", advice: "choose another")
        }
        return text
      }, text: \.self)
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
