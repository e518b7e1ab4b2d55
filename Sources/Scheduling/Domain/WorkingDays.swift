/// The days on which an administration works: neither in its weekend nor in its holidays.
struct WorkingDays: Sendable {
  private let weekend: Set<Weekday>
  private let holidays: Set<Int>
  private let known: ClosedRange<Int>
  private let works: [Bool]

  /// Looks the days of a period and of a month around it up in advance.
  init(of administration: Administration, around period: Span) {
    let weekend = administration.weekend
    let holidays = Set(administration.holidays.flatMap { $0.span.numbers })
    self.weekend = weekend
    self.holidays = holidays
    known = period.widened(before: 31, after: 31).numbers
    works = known.map { Self.isWorking($0, weekend: weekend, holidays: holidays) }
  }

  /// Whether a day is a working day.
  func contains(_ day: Day) -> Bool {
    known.contains(day.number)
      ? works[day.number - known.lowerBound]
      : Self.isWorking(day.number, weekend: weekend, holidays: holidays)
  }

  private static func isWorking(_ number: Int, weekend: Set<Weekday>, holidays: Set<Int>) -> Bool {
    !weekend.contains(Day(number: number).weekday) && !holidays.contains(number)
  }
}
