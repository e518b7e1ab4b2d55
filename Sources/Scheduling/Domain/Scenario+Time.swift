extension Scenario {
  /// Whether an administration works on a day.
  public func isWorkingDay(_ day: Day, of administration: Ref<Administration>) -> Bool {
    workingDays[administration.index].contains(day)
  }

  /// The calendar days of a request's workshop that begins on a day at an administration's venue.
  ///
  /// Up to five days are consecutive. A longer workshop occupies the next working days and skips the
  /// rest; where an administration works too seldom for it to end within two years, nil.
  public func span(
    of request: Ref<Request>, from first: Day, in administration: Ref<Administration>
  ) -> Span? {
    let days = self[request].days
    let longest = Self.longestSpan(ofDays: days)
    guard days > Self.longestConsecutive else { return Span(first, first + (days - 1)) }
    var last = first
    var left = days - 1
    while left > 0 {
      last = last + 1
      guard last - first < longest else { return nil }
      if isWorkingDay(last, of: administration) { left -= 1 }
    }
    return Span(first, last)
  }

  /// The most days a workshop takes in one stretch, all of them working days.
  static let longestConsecutive = 5

  /// The most calendar days that a workshop of so many days spans.
  public static func longestSpan(ofDays days: Int) -> Int {
    days > longestConsecutive ? days + 730 : days
  }

  /// The travel days on each side of a mission.
  public func travelDays(of expert: Ref<Expert>, to venue: Ref<Administration>) -> Int {
    let home = self[expert].administration
    guard home != venue else { return 0 }
    let km = distances[home, venue]
    return settings.travelDays.first { km <= $0.upToKm ?? .max }?.days ?? 0
  }

  /// The calendar days of an expert's mission: the span and the travel days on both sides.
  public func mission(of expert: Ref<Expert>, to venue: Ref<Administration>, on span: Span) -> Span
  {
    let travel = travelDays(of: expert, to: venue)
    return span.widened(before: travel, after: travel)
  }

  /// The quarter of the period, from 1, in which a day lies; months are those of the calendar.
  public func quarter(of day: Day) -> Int {
    let start = period.first.civil
    let civil = day.civil
    let months = (civil.year - start.year) * 12 + civil.month - start.month
    return months.floorDivided(by: 3) + 1
  }
}
