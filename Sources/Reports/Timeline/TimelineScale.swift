import Scheduling

/// Where days lie in a timeline.
struct TimelineScale {
  /// The width of the whole in pixels.
  static let width = 1120.0
  /// The width of the names of rows.
  static let names = 158.0
  /// The days shown.
  let days: Span
  /// The pixels of a day.
  let perDay: Double

  /// Shows a period and whatever lies outside it.
  init(_ period: Span, with spans: [Span]) {
    let first = spans.map(\.first).min().map { min($0, period.first) } ?? period.first
    let last = spans.map(\.last).max().map { max($0, period.last) } ?? period.last
    days = Span(first, last)
    perDay = (Self.width - Self.names) / Double(days.length)
  }

  /// The left edge of a day.
  func x(_ day: Day) -> Double { Self.names + Double(day - days.first) * perDay }

  /// The width of a span.
  func width(_ span: Span) -> Double { Double(span.length) * perDay }

  /// The part of a span that is shown; nil where there is none.
  func shown(_ span: Span) -> Span? {
    guard span.overlaps(days) else { return nil }
    return Span(max(span.first, days.first), min(span.last, days.last))
  }

  /// The first days of the months shown, with their names where these fit.
  var months: [(day: Day, name: String)] {
    let starts = days.days.filter { $0.civil.day == 1 || $0 == days.first }
    let step = max(1, (starts.count * 40 + 899) / 900)
    return starts.enumerated().map { place, day in
      let name = DateText.month(of: day).split(separator: " ")
      let isNamed = place % step == 0
      let year = day.civil.month == 1 || place == 0 ? " \(name.last ?? "")" : ""
      return (day, isNamed ? "\(name.first?.prefix(3) ?? "")\(year)" : "")
    }
  }
}
