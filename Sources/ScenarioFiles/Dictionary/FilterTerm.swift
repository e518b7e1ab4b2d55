/// One condition of a target's filter as it is written: `kind=national|regional`.
struct FilterTerm: Hashable, Sendable {
  /// What a filter may ask for.
  enum Key: String, CaseIterable, Sendable {
    case kind, topic, objective, subregion, quarter
  }

  /// What it asks for.
  var key: Key
  /// The alternatives.
  var values: [String]
}

extension CellFormat<[FilterTerm]> {
  /// The conditions of a target's filter.
  static let filter = CellFormat(
    name: "list of key=value", placeholder: [],
    parse: { text throws(CellFault) in
      let term = CellFormat<FilterTerm>.term
      return try CellFormat<[FilterTerm]>.list(of: term).parse(text)
    }, text: { $0.map(CellFormat<FilterTerm>.term.text).joined(separator: " ") })
}

extension CellFormat<FilterTerm> {
  /// One condition.
  fileprivate static let term = CellFormat(
    name: "key=value", placeholder: FilterTerm(key: .kind, values: []),
    parse: { text throws(CellFault) in
      let parts = text.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, !parts[1].isEmpty else {
        throw CellFault("is no condition", advice: "write key=value, as in kind=national")
      }
      let key = try CellFormat<FilterTerm.Key>.choice().parse(parts[0])
      return FilterTerm(key: key, values: parts[1].split(separator: "|").map(String.init))
    }, text: { "\($0.key.rawValue)=\($0.values.joined(separator: "|"))" })
}
