/// Ids and numbers as texts.
enum Name {
  /// A number with zeros before it.
  static func number(_ number: Int, digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }

  /// The code of an administration by its place, such as `A017`, which is no country's.
  static func administration(_ place: Int) -> String { "A" + number(place + 1, digits: 3) }

  /// The language spoken in one administration only, by the administration's place.
  static func localLanguage(_ place: Int) -> String { "q" + number(place + 1, digits: 3) }

  /// A text with a capital at its beginning.
  static func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
