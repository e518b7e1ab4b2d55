import Scheduling

extension CellFormat<Day> {
  /// A calendar day.
  static let date = CellFormat(
    name: "date", placeholder: Day(number: 0),
    parse: { text throws(CellFault) in
      if let day = Day(iso: text) { return day }
      let parts = text.split { "-/.".contains($0) }
      let numbers = parts.compactMap { Int($0) }
      guard numbers.count == 3, parts.count == 3, parts[0].count == 4 else {
        let guess = day(writtenBackwards: parts, numbers).map { "write \($0)" }
        let advice = guess ?? "write year-month-day, as in 2018-07-01"
        throw CellFault("is not a date", advice: advice)
      }
      guard let day = Day(year: numbers[0], month: numbers[1], day: numbers[2]) else {
        throw CellFault("is a day the calendar does not have")
      }
      throw CellFault("is not a date", advice: "write \(day)")
    }, text: \.description, shape: .date)

  /// The day of a date whose year stands last, where only one order of day and month is possible.
  private static func day(writtenBackwards parts: [Substring], _ numbers: [Int]) -> Day? {
    guard parts.count == 3, numbers.count == 3, parts[2].count == 4 else { return nil }
    let days = [(1, 0), (0, 1)].compactMap { month, day in
      Day(year: numbers[2], month: numbers[month], day: numbers[day])
    }
    return Set(days).count == 1 ? days[0] : nil
  }
}

extension CellFormat<Set<Weekday>> {
  /// The days of a weekend, `none` for no weekend.
  static let weekend = CellFormat(
    name: "days mon–sun, or none", placeholder: [],
    parse: { text throws(CellFault) in
      guard text != "none" else { return [] }
      return Set(try CellFormat<[Weekday]>.list(of: .choice()).parse(text))
    },
    text: { days in Weekday.allCases.filter(days.contains).map(\.rawValue).joined(separator: " ") })
}
