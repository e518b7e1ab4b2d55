import Scheduling
import Workbooks

/// Cells of a report's workbook: numbers and dates as such, texts so that no program runs them.
extension Cell {
  /// A text that people wrote.
  ///
  /// It is text wherever it is opened; should it be copied into a table, the apostrophe before what
  /// could begin a formula keeps it text there.
  static func report(_ text: String, _ style: CellStyle = .wrapped) -> Cell {
    .text(cut(CSVCell.neutralized(text)), style)
  }

  /// Several texts, each on a line of its own.
  static func report(_ lines: [String], _ style: CellStyle = .wrapped) -> Cell {
    .text(cut(lines.map(CSVCell.neutralized).joined(separator: "\n")), style)
  }

  /// A word of the program, or an id.
  static func word(_ word: String) -> Cell { .text(word, .wrapped) }

  /// A number, or nothing where it is not known or there is none.
  static func amount(_ number: Int?, _ style: CellStyle = .money) -> Cell {
    number.map { .whole($0, style) } ?? Cell(.blank, style)
  }

  /// A day, or nothing where it is not known.
  static func day(_ day: Day?, _ style: CellStyle = .date) -> Cell {
    guard let day else { return Cell(.blank, style) }
    return SheetDate(daysSince1970: day.number).map { .date($0, style) } ?? .text("\(day)", style)
  }

  /// The text with what a cell can't hold left out, but for no part of a character.
  private static func cut(_ text: String) -> String {
    guard text.utf16.count > SheetSize.characters else { return text }
    var units = 1
    let kept = text.prefix { character in
      units += character.utf16.count
      return units <= SheetSize.characters
    }
    return kept + "…"
  }
}
