import Scheduling
import Testing
@testable import Calendars
struct ScratchTests {
  @Test func `scratch`() throws {
    var a = Appointment(uid: "R01.2018-07-01@x", status: .tentative, span: Span(Day(number: 17000), Day(number: 17004)), summary: "=cmd, \"q\"; back\\slash \u{7} tab\there")
    a.details = "line one\nline two: a very long line with ünïcödé 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字 and the end  "
    a.position = Coordinates(latitude: -27.466667, longitude: 89.641667)
    a.categories = ["national", "a,b;c", "x"]
    a.location = " lead, Paro"
    let c = AppointmentCalendar(name: "N: a, b", details: "synthetic; yes", appointments: [a, a])
    let t = try c.text(by: "Mobilize 1", at: try #require(Stamp("2018-07-01T01:02:03Z")))
    print(t)
    print(AppointmentCalendar.faults(in: t) as Any)
    let b = try #require(AppointmentCalendar.appointments(in: t))
    print(b[0])
    #expect(b[0].saysTheSame(as: a))
  }
}
