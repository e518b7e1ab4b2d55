/// A calendar: a name and entries, to be imported or subscribed to.
public struct AppointmentCalendar: Hashable, Sendable {
  /// The name that programs show.
  public var name: String
  /// What it is about.
  public var details: String
  /// The entries.
  public var appointments: [Appointment]

  /// Makes a calendar.
  public init(name: String, details: String = "", appointments: [Appointment]) {
    self.name = name
    self.details = details
    self.appointments = appointments
  }

  /// The entries of a calendar's text; nil when the text is none.
  ///
  /// Entries that don't take whole days are left out.
  public static func appointments(in text: String) -> [Appointment]? {
    ICalendar.records(of: text)?.dropFirst().compactMap { Appointment($0) }
  }

  /// The text after RFC 5545, the same for the same calendar and time.
  ///
  /// There is no `METHOD`: the calendar states what is planned, and is no invitation to be answered.
  ///
  /// - Parameters:
  ///   - program: The program and its version, such as `Mobilize 1.0`.
  ///   - stamp: When it was written.
  /// - Returns: The text, with CRLF at the ends of lines.
  /// - Throws: `CalendarRefusal` when the library can't write an entry.
  public func text(by program: String, at stamp: Stamp) throws(CalendarRefusal) -> String {
    let head = [
      ("VERSION", "2.0"), ("PRODID", "-//\(program)//EN"), ("CALSCALE", "GREGORIAN"),
      ("NAME", name), ("DESCRIPTION", details), ("X-WR-CALNAME", CleanText.item(name)),
      ("X-WR-CALDESC", CleanText.item(details)),
    ].filter { !$0.1.isEmpty }.map { ICalendarField(name: $0, value: CleanText.kept($1)) }
    let records = [head] + appointments.map { $0.fields(stamp: stamp) }
    guard let text = ICalendar.text(of: records) else { throw CalendarRefusal(calendar: name) }
    return text
  }

  /// How many faults libical finds in a text; nil when it is no calendar.
  public static func faults(in text: String) -> Int? { ICalendar.faults(in: text) }
}
