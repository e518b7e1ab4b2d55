import Scheduling
import Workbooks

/// Writes what a table's file says into a workbook's cell.
enum WrittenCell {
  /// A cell that is read as the same text again: a real date or a number where that is so, else a
  /// text.
  static func cell(_ text: String, _ shape: CellShape) -> Cell {
    switch shape {
    case .date:
      if let day = Day(iso: text), let date = SheetDate(daysSince1970: day.number) {
        return .date(date, style(.date))
      }
    case .number:
      if let number = Double(text), CellText.number(number) == text {
        return .number(number, style(.number))
      }
    case .text, .words, .reference, .list: break
    }
    return .text(text, style(.text))
  }

  /// How cells look in a column: texts are marked as such, so that what people type there is never
  /// made a date or a number.
  static func style(_ shape: CellShape) -> CellStyle {
    switch shape {
    case .date: .date.with { $0.isCentred = true }
    case .number: .plain.with { $0.isCentred = true }
    case .text, .words, .reference, .list: .plain.with { $0.format = .text }
    }
  }
}
