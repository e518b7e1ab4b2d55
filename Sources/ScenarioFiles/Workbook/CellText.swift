import Foundation
import Scheduling
import Workbooks

/// Says what a workbook's cell holds in the words of a table's file.
enum CellText {
  /// The text of a cell.
  ///
  /// - Throws: That the cell says nothing a table can take.
  static func of(_ value: StoredValue) throws(CellFault) -> String {
    switch value {
    case .text(let text): return text
    case .number(let number): return Self.number(number)
    case .boolean(let isTrue): return isTrue ? "yes" : "no"
    case .date(let date, let hasTime):
      let day = Day(number: date.daysSince1970).description
      guard !hasTime else {
        throw CellFault("has a time of the day", advice: "write \(day) alone", part: day)
      }
      return day
    case .time: throw CellFault("is a time without a day", advice: "write a number or a date")
    case .error(let error):
      throw CellFault(
        "is the error of a formula", advice: "mend the formula, or write the value", part: error)
    case .uncomputed:
      throw CellFault(
        "holds a formula without its value",
        advice: "open the workbook in a spreadsheet program and save it")
    }
  }

  /// What a cell shows of a column that nobody reads.
  static func shown(_ value: StoredValue) -> String {
    switch value {
    case .error(let error): error
    case .date(let date, _): Day(number: date.daysSince1970).description
    case .time(let number): Self.number(number)
    default: (try? of(value)) ?? ""
    }
  }

  /// A number with the fifteen digits that spreadsheets show of it.
  static func number(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return "\(Int(number))" }
    let digits = String(format: "%.15g", number)
    return Double(digits).map { "\($0)" } ?? digits
  }
}
