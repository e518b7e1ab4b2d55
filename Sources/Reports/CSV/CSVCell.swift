/// A cell of a table for spreadsheets, after RFC 4180.
enum CSVCell {
  /// An id or a number, quoted where it must be.
  static func value(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: ",\"\r\n".unicodeScalars.contains) else { return text }
    return "\"" + scalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }

  /// A text that people wrote, so that no spreadsheet runs it.
  static func text(_ text: String) -> String { value(neutralized(text)) }

  /// A text of which no spreadsheet makes a formula.
  ///
  /// One that could begin a formula gets an apostrophe before it; controls other than tabs and
  /// breaks become `�`.
  static func neutralized(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKept = "\t\r\n".unicodeScalars.contains(scalar) || !PlainText.isControl(scalar)
      clean.append(isKept ? scalar : "\u{FFFD}")
    }
    let isFormula = clean.first.map { "=+-@\t\r\n＝＋－＠".unicodeScalars.contains($0) } ?? false
    return (isFormula ? "'" : "") + String(clean)
  }

  /// A row of cells that are written already.
  static func row(_ cells: [String]) -> String { cells.joined(separator: ",") + "\r\n" }
}
