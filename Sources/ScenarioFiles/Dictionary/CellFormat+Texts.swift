extension CellFormat<String> {
  /// Any text.
  static let text = CellFormat(name: "text", placeholder: "", parse: \.self, text: \.self)

  /// The id of something.
  static let id = id(allowing: [])

  /// The id of something, where some words that are otherwise reserved have their meaning.
  static func id(allowing exceptions: Set<String>) -> Self {
    CellFormat(
      name: "id", placeholder: "",
      parse: { text throws(CellFault) in
        if let character = text.first(where: \.isForbiddenInIDs) {
          let shown = character.isWhitespace ? "a blank" : "`\(character)`"
          let advice = text.map { $0.isForbiddenInIDs ? "-" : String($0) }.joined()
          throw CellFault("is no id: it holds \(shown)", advice: "write \(advice)")
        }
        guard !reservedIDs.subtracting(exceptions).contains(text) else {
          throw CellFault("is reserved and can't be an id", advice: "choose another id")
        }
        return text
      }, text: \.self)
  }

  /// The id of something in another table, whose rows decide whether it is one.
  static func reference(to tables: String) -> Self {
    CellFormat(name: "id of \(tables)", placeholder: "", parse: \.self, text: \.self)
  }

  /// The words that ids may not be.
  static let reservedIDs: Set = ["all", "none", "office", "other"]
}

extension Character {
  /// Whether it separates ids somewhere: in lists, filters, or written accreditations.
  fileprivate var isForbiddenInIDs: Bool {
    isWhitespace || ";,|=:*\"".contains(self) || (isASCII && (asciiValue ?? 0) < 32)
  }
}
