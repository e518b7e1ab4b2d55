import Scheduling

/// Days and spans in English, the same on every machine.
enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A day's month and year, such as `July 2018`.
  static func month(of day: Day) -> String { "\(months[day.civil.month - 1]) \(day.civil.year)" }

  /// A day, such as `02 Jul 2018`.
  static func text(_ day: Day) -> String { "\(short(day)) \(day.civil.year)" }

  /// A span with its year, such as `02–06 Jul 2018` or `31 Dec 2018–04 Jan 2019`.
  static func text(_ span: Span) -> String {
    let (first, last) = (span.first.civil, span.last.civil)
    guard first.year == last.year else { return "\(text(span.first))–\(text(span.last))" }
    return "\(short(span)) \(last.year)"
  }

  /// A span without its year, such as `02–06 Jul` or `30 Jul–03 Aug`.
  static func short(_ span: Span) -> String {
    let (first, last) = (span.first.civil, span.last.civil)
    guard first != last else { return short(span.last) }
    guard first.year == last.year, first.month == last.month else {
      return "\(short(span.first))–\(short(span.last))"
    }
    return "\(padded(first.day))–\(short(span.last))"
  }

  private static func short(_ day: Day) -> String {
    "\(padded(day.civil.day)) \(months[day.civil.month - 1].prefix(3))"
  }

  private static func padded(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
}
