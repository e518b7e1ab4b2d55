/// A property of a calendar or an appointment, as RFC 5545 names it.
struct ICalendarField: Equatable {
  /// The name, such as `SUMMARY`.
  let name: String
  /// The value, neither escaped nor folded.
  let value: String
}
