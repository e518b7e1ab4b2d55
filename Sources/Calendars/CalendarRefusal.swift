/// A calendar that libical would not write.
public struct CalendarRefusal: Error, Hashable, CustomStringConvertible {
  /// The calendar's name.
  public let calendar: String

  /// What happened, and what may help.
  public var description: String {
    "The calendar \"\(calendar)\" could not be written. Maybe shorten the texts in it."
  }
}
