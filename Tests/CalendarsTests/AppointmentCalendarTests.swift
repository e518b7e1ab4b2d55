import Scheduling
import Testing

@testable import Calendars

struct AppointmentCalendarTests {
  static let names = [
    "plain", "=cmd|'/C calc'!A0", "a, b; c \\ d \"e\"", "one\ntwo\r\nthree", "\t tab \t",
    "bell\u{7} escape\u{1B}[31m null\u{0} delete\u{7F} \u{1E}\u{1F}", "line\u{2028}x\u{2029}y",
    "right\u{202E}left", "BEGIN:VEVENT\nUID:fake\nEND:VEVENT", "END:VCALENDAR",
    String(repeating: "漢字", count: 60), String(repeating: "é👩🏽‍🚀", count: 40),
    String(repeating: "x", count: 500), "\\n \\, \\", "e\u{301}",
  ]

  private static func appointment(_ text: String) -> Appointment {
    var entry = Appointment(
      uid: "R01.2018-07-01@tests", status: .tentative,
      span: Span(Day(number: 17714), Day(number: 17718)), summary: text)
    entry.details = "\(text)\nsecond line"
    entry.location = text
    entry.categories = [text, "national"]
    entry.position = Coordinates(latitude: -18.1416, longitude: 178.4419)
    entry.sequence = 3
    return entry
  }

  private static func text(_ entries: [Appointment], name: String = "Year") throws -> String {
    let calendar = AppointmentCalendar(name: name, details: name, appointments: entries)
    return try calendar.text(by: "Mobilize 1", at: Stamp(Day(number: 17713)))
  }

  @Test(arguments: names)
  func `Whatever texts hold, a calendar is valid and gives them back`(name: String) throws {
    let entry = Self.appointment(name)
    let text = try Self.text([entry, entry], name: name)
    #expect(AppointmentCalendar.faults(in: text) == 0)
    let back = try #require(AppointmentCalendar.appointments(in: text))
    #expect(back.count == 2)
    for copy in back {
      #expect(copy.saysTheSame(as: entry))
      #expect(copy.sequence == 3 && copy.uid == entry.uid)
    }
  }

  @Test(arguments: names)
  func `Lines end with CRLF, take at most 75 bytes, and no letter is cut`(name: String) throws {
    let bytes = Array(try Self.text([Self.appointment(name)]).utf8)
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    #expect(lines.last?.isEmpty == true)
    for line in lines.dropLast() {
      #expect(line.last == 13)
      #expect(line.count <= 76)
      #expect(String(validating: line, as: UTF8.self) != nil)
      #expect(!line.dropLast().contains { $0 < 32 && $0 != 9 || $0 == 127 })
    }
  }

  @Test func `Days end on the day after the last`() throws {
    let text = try Self.text([Self.appointment("x")])
    #expect(text.contains("DTSTART;VALUE=DATE:20180702\r\nDTEND;VALUE=DATE:20180707\r\n"))
    #expect(text.contains("DTSTAMP:20180701T000000Z\r\n"))
    #expect(text.contains("GEO:-18.141600;178.441900\r\n"))
  }

  @Test func `Threads that write at once write the same bytes`() async throws {
    let entries = Self.names.map(Self.appointment)
    let expected = try Self.text(entries)
    let texts = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<16 { group.addTask { try Self.text(entries) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(texts.count == 16 && texts.allSatisfy { $0 == expected })
  }

  @Test(arguments: ["", "nothing", "BEGIN:VEVENT\r\nEND:VEVENT\r\n", "{}", "BEGIN:VCALENDAR"])
  func `What is no calendar is not read as one`(text: String) {
    #expect(AppointmentCalendar.appointments(in: text)?.isEmpty != false)
  }

  @Test(arguments: ["DTSTART:soon", "METHOD:PUBLISH", "DTSTART;VALUE=DATE:20180230x"])
  func `What RFC 5545 or 5546 does not allow is found faulty`(line: String) {
    let inCalendar = line.hasPrefix("METHOD") ? "\(line)\r\n" : ""
    let inEvent = line.hasPrefix("METHOD") ? "" : "\(line)\r\n"
    let text = """
      BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n\(inCalendar)BEGIN:VEVENT\r\n\
      SUMMARY:x\r\n\(inEvent)END:VEVENT\r\nEND:VCALENDAR\r\n
      """
    #expect((AppointmentCalendar.faults(in: text) ?? 0) > 0)
  }
}
