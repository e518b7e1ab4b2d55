import Scheduling

/// Moves dates from a planning period to the next.
///
/// A date moves by 52 weeks, so that it stays on its day of the week. The first and the last day of
/// the period move to those of the next one: a period of a calendar year is followed by the next,
/// from 1 July 2018–30 June 2019 to 1 July 2019–30 June 2020, and dates that are its bounds stay so.
struct YearShift {
  /// The period that is over.
  let old: Span
  /// The next one.
  let new: Span

  /// The days of 52 weeks.
  static let days = 364

  /// Moves on from a period.
  init(after old: Span) {
    self.old = old
    let next = old.last + 1
    let (year, month, day) = next.civil
    let isYear = old.first.civil == (year - 1, month, day)
    let after = Day(year: year + 1, month: month, day: day)
    new =
      if isYear, let after { Span(next, after - 1) } else {
        Span(old.first + Self.days, old.last + Self.days)
      }
  }

  /// The date a date moves to, by 52 weeks or by so many days if it is no bound of the period.
  func moved(_ day: Day, by step: Int = days) -> Day {
    day == old.first ? new.first : day == old.last ? new.last : day + step
  }

  /// The text of a date moved; a text that is no date stays.
  func moved(_ text: String, by step: Int = days) -> String {
    Day(iso: text).map { moved($0, by: step).description } ?? text
  }
}
