extension CellFormat {
  /// Several values, separated by blanks or `;`.
  static func list<Element>(of element: CellFormat<Element>) -> Self where Value == [Element] {
    CellFormat(
      name: "list of \(element.name)", placeholder: [],
      parse: { text throws(CellFault) in
        var values: [Element] = []
        for part in text.listed {
          do throws(CellFault) {
            values.append(try element.parse(part))
          } catch {
            throw CellFault(error.message, advice: error.advice, part: error.part ?? part)
          }
        }
        guard !values.isEmpty else { throw CellFault("lists nothing") }
        return values
      }, text: { $0.map(element.text).joined(separator: " ") }, shape: .list(of: element.shape))
  }

  /// A value, or a word for its absence.
  static func optional<Wrapped>(_ wrapped: CellFormat<Wrapped>, or words: String...) -> Self
  where Value == Wrapped? {
    CellFormat(
      name: "\(wrapped.name), or \(words[0])", placeholder: nil,
      parse: { text throws(CellFault) in
        words.contains(text) ? nil : try wrapped.parse(text)
      }, text: { $0.map(wrapped.text) ?? words[0] }, shape: wrapped.shape)
  }
}

extension String {
  /// The parts between blanks and semicolons.
  fileprivate var listed: [String] {
    guard utf8.allSatisfy({ $0 < 128 }) else {
      return split(whereSeparator: { $0.isWhitespace || $0 == ";" }).map(String.init)
    }
    return utf8.split(whereSeparator: { $0 == 32 || 9...13 ~= $0 || $0 == UInt8(ascii: ";") })
      .map { String(Substring($0)) }
  }
}
