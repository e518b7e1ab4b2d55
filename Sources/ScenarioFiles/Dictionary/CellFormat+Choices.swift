extension CellFormat<Bool> {
  /// Yes or no.
  static let yesNo = CellFormat(
    name: "yes or no", placeholder: false,
    parse: { text throws(CellFault) in
      switch text {
      case "yes": return true
      case "no": return false
      default:
        throw CellFault("is neither yes nor no", advice: advice(for: text.lowercased()))
      }
    }, text: { $0 ? "yes" : "no" }, shape: .words(["yes", "no"]))

  private static func advice(for text: String) -> String? {
    if ["yes", "true", "y", "1", "x", "oui"].contains(text) { return "write yes" }
    return ["no", "false", "n", "0", "-", "non"].contains(text) ? "write no" : nil
  }
}

extension CellFormat
where Value: RawRepresentable, Value.RawValue == String, Value: CaseIterable {
  /// One of the words of an enumeration.
  static func choice(of type: Value.Type = Value.self) -> Self where Value.AllCases == [Value] {
    let words = Value.allCases.map(\.rawValue)
    return CellFormat(
      name: words.joined(separator: ", "), placeholder: Value.allCases[0],
      parse: { text throws(CellFault) in
        guard let value = Value(rawValue: text) else {
          throw CellFault(unknown: text, among: words)
        }
        return value
      }, text: \.rawValue, shape: .words(words))
  }
}

extension CellFault {
  /// The fault of a word that is none of those known.
  fileprivate init(unknown text: String, among words: [String]) {
    let advice = NearestName.of(text, among: words) ?? "one of \(words.joined(separator: ", "))"
    self.init("is not known", advice: "write \(advice)")
  }
}
