/// The days on which an administration works: neither in its weekend nor in its holidays.
struct WorkingDays: Sendable {
  private let weekend: Set<Weekday>
  private let holidays: [Span]
  private let known: ClosedRange<Int>
  private let works: [Bool]

  /// Looks the days of a period and of a month around it up in advance.
  init(of administration: Administration, around period: Span) {
    let weekend = administration.weekend
    let holidays = administration.holidays.map(\.span)
    self.weekend = weekend
    self.holidays = holidays
    let known = period.widened(before: 31, after: 31).numbers
    var works = known.map { !weekend.contains(Day(number: $0).weekday) }
    for holiday in holidays where holiday.numbers.overlaps(known) {
      for number in holiday.numbers.clamped(to: known) { works[number - known.lowerBound] = false }
    }
    self.known = known
    self.works = works
  }

  /// Whether a day is a working day.
  func contains(_ day: Day) -> Bool {
    known.contains(day.number)
      ? works[day.number - known.lowerBound]
      : !weekend.contains(day.weekday) && !holidays.contains { $0.contains(day) }
  }
}
