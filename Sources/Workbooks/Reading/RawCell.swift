/// A cell as its element spells it.
struct RawCell {
  /// Its column, from 0.
  var column = 0
  /// What its value is.
  var type = "n"
  /// The number of its style.
  var style = 0
  /// Its value.
  var value = ""
  /// Its text, where that stands in the cell.
  var text = ""
  /// Whether it has a formula.
  var isFormula = false
  /// Whether what is read says how a text is pronounced.
  var isPronounced = false

  /// What it holds, or nothing.
  ///
  /// - Parameters:
  ///   - texts: The texts that cells refer to.
  ///   - kind: What its style shows a number as.
  ///   - countsFrom1904: Whether days are counted from 1904.
  /// - Returns: The value; nil for a cell that is there for its looks alone.
  func stored(texts: [String], kind: NumberKind, countsFrom1904: Bool) -> StoredValue? {
    switch type {
    case "s": return Int(value).flatMap { texts.indices.contains($0) ? texts[$0] : nil }.map(shown)
    case "inlineStr": return text.isEmpty ? nil : shown(EscapedText.plain(text))
    case "str": return shown(EscapedText.plain(value))
    case "b": return value.isEmpty ? uncomputed : .boolean(value == "1" || value == "true")
    case "e": return .error(value)
    case "d": return .text(Self.withoutMidnight(value))
    default:
      guard let number = Double(value), number.isFinite else { return uncomputed }
      return stored(number, kind, countsFrom1904)
    }
  }

  /// Whether a number is one, and a text that is referred to is among so many there are.
  func isSound(texts count: Int) -> Bool {
    switch type {
    case "s": value.isEmpty || Int(value).map { (0..<count).contains($0) } == true
    case "n": value.isEmpty || Double(value)?.isFinite == true
    default: true
    }
  }

  private var uncomputed: StoredValue? { isFormula ? .uncomputed : nil }

  private func shown(_ text: String) -> StoredValue { .text(text) }

  private func stored(_ number: Double, _ kind: NumberKind, _ countsFrom1904: Bool)
    -> StoredValue
  {
    switch kind {
    case .number: return .number(number)
    case .time: return .time(number)
    case .date:
      // Days are counted from 30 December 1899, before March 1900 from a day later; or from 1904.
      let shift = countsFrom1904 ? 1462 : number < 60 ? 1 : 0
      guard number >= (countsFrom1904 ? 0 : 1), number < 2_958_466 else { return .number(number) }
      let whole = number.rounded(.down)
      return .date(SheetDate(serial: Int(whole) + shift), hasTime: number != whole)
    }
  }

  /// A day as strict workbooks may spell it, 2018-07-01T00:00:00, without the time that says nothing.
  ///
  /// It stays a text: whether the calendar has such a day is known to whoever reads texts as days.
  private static func withoutMidnight(_ text: String) -> String {
    let time = text.dropFirst(10)
    let isMidnight = time.first == "T" && time.dropFirst().allSatisfy { "0:.Z".contains($0) }
    return isMidnight ? String(text.prefix(10)) : text
  }
}
