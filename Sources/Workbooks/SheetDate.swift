/// A calendar day as workbooks count it.
public struct SheetDate: Hashable, Sendable {
  /// Days since 30 December 1899, which is right from 1 March 1900 on: before it, workbooks count a
  /// 29 February 1900 that the calendar does not have.
  public var serial: Int

  /// The day with a number.
  public init(serial: Int) { self.serial = serial }

  /// The day so many days after 1 January 1970, or nothing where workbooks don't have it.
  public init?(daysSince1970 days: Int) {
    let serial = days + Self.epoch
    guard (61...2_958_465).contains(serial) else { return nil }
    self.serial = serial
  }

  /// Days since 1 January 1970.
  public var daysSince1970: Int { serial - Self.epoch }

  /// The number of 1 January 1970.
  private static let epoch = 25_569
}

extension SheetDate {
  /// The day of a year, a month and a day of the month, by Hinnant's `days_from_civil`.
  init?(year: Int, month: Int, day: Int) {
    guard (1900...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(daysSince1970: era * 146_097 + dayOfEra - 719_468)
  }
}
