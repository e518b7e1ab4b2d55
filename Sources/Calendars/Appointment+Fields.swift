import Scheduling

extension Appointment {
  /// Whether the two say the same to whoever looks at them, however often each was changed.
  public func saysTheSame(as other: Appointment) -> Bool { shown == other.shown }

  /// The properties of an entry that was written at a time.
  func fields(stamp: Stamp) -> [ICalendarField] {
    let revision = [("SEQUENCE", String(sequence)), ("DTSTAMP", stamp.basic)]
    return shown + revision.map { ICalendarField(name: $0, value: $1) }
  }

  /// The properties that don't tell when an entry was written, and how often.
  private var shown: [ICalendarField] {
    let known =
      [
        ("UID", uid), ("DTSTART", Self.basic(span.first)), ("DTEND", Self.basic(span.last + 1)),
        ("STATUS", status.rawValue), ("TRANSP", isTransparent ? "TRANSPARENT" : "OPAQUE"),
        ("SUMMARY", summary), ("DESCRIPTION", details), ("LOCATION", location),
        ("GEO", position?.text ?? ""),
      ].map { ($0.0, CleanText.kept($0.1)) } + categories.map { ("CATEGORIES", CleanText.item($0)) }
    return known.filter { !$0.1.isEmpty }.map { ICalendarField(name: $0, value: $1) }
  }

  /// Reads an entry; nil when it has no id or does not take whole days.
  init?(_ fields: [ICalendarField]) {
    func value(_ name: String) -> String? { fields.first { $0.name == name }?.value }
    guard let uid = value("UID"), let first = value("DTSTART").flatMap(Self.day) else {
      return nil
    }
    let end = value("DTEND").flatMap(Self.day) ?? first + 1
    self.init(
      uid: uid, status: value("STATUS").flatMap(Status.init) ?? .confirmed,
      span: Span(first, end - 1), summary: value("SUMMARY") ?? "")
    sequence = value("SEQUENCE").flatMap { Int($0) } ?? 0
    details = value("DESCRIPTION") ?? ""
    location = value("LOCATION") ?? ""
    position = value("GEO").flatMap(Coordinates.init)
    categories = fields.filter { $0.name == "CATEGORIES" }.map(\.value)
    isTransparent = value("TRANSP") == "TRANSPARENT"
  }

  /// A day as `20180702`.
  private static func basic(_ day: Day) -> String { day.description.replacing("-", with: "") }

  private static func day(_ text: String) -> Day? {
    guard text.utf8.count == 8 else { return nil }
    return Day(iso: "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.suffix(2))")
  }
}
