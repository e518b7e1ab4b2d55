import Calendars
import Testing

@testable import Reports
@testable import Scheduling

/// Calendars of the fixture's two events, and of what becomes of them.
struct ScheduleCalendarTests {
  private let all = "calendars/schedule.ics"
  private let expert = "calendars/experts/JPN-02.ics"

  private func schedule(
    _ events: [Event], after previous: [String: [Appointment]] = [:],
    in contents: ScenarioContents = Fixture.contents
  ) -> ReportedSchedule {
    var draft = Fixture.draft(contents)
    draft.events = events
    var schedule = ReportedSchedule(draft, hash: "", version: "1")
    schedule.edition.previous = previous
    return schedule
  }

  private func entries(of schedule: ReportedSchedule) throws -> [String: [Appointment]] {
    try ScheduleCalendars.files(of: schedule).mapValues { bytes in
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(AppointmentCalendar.faults(in: text) == 0)
      return try #require(AppointmentCalendar.appointments(in: text))
    }
  }

  private func moved(_ event: Event, by days: Int) -> Event {
    var event = event
    event.placement.span = event.placement.span.map { Span($0.first + days, $0.last + days) }
    return event
  }

  @Test func `There is a calendar of all events, of each expert, and of each administration`()
    throws
  {
    let calendars = try entries(of: schedule([Fixture.audit, Fixture.forum]))
    #expect(
      calendars.keys.sorted() == [
        "calendars/administrations/BTN.ics", "calendars/administrations/JPN.ics",
        "calendars/administrations/KOR.ics", "calendars/administrations/LAO.ics",
        "calendars/experts/JPN-02.ics", "calendars/experts/KOR-01.ics",
        "calendars/experts/ROCB-SA.ics", "calendars/schedule.ics",
      ])
    #expect(
      calendars[all]?.map(\.span) == [Fixture.audit, Fixture.forum].compactMap(\.placement.span))
    let japan = calendars["calendars/administrations/JPN.ics"] ?? []
    #expect(
      japan.map(\.summary) == [
        "JPN-02 away: lead of R05 Post-clearance audit, Bhutan", "R07 Valuation forum",
      ])
    #expect(japan.map(\.isTransparent) == [true, false])
  }

  @Test func `Travel days stand by themselves and leave one free`() throws {
    let calendars = try entries(of: schedule([Fixture.audit]))
    let own = try #require(calendars[expert])
    #expect(
      own.map(\.span) == [
        Fixture.span("2018-07-01", "2018-07-01"), Fixture.span("2018-07-02", "2018-07-06"),
        Fixture.span("2018-07-07", "2018-07-07"),
      ])
    #expect(own.map(\.isTransparent) == [true, false, true])
    #expect(own.map(\.summary).first == "Travel to Paro: R05")
    #expect(own[1].summary == "R05 Post-clearance audit, Bhutan: lead")
    #expect(own[1].details.hasPrefix("Your role: lead, on TOA:PCA:full.\n"))
    #expect(own[1].location == "Customs house, Paro, Bhutan")
    #expect(own[1].details.contains("\nPaid by Fund of Korea (CCF-KOR).\n"))
    #expect(own[1].details.contains("Contains synthetic data."))
  }

  @Test func `An entry keeps its name and gets the next number each time it changes`() throws {
    var previous: [String: [Appointment]] = [:]
    for (round, days) in [0, 7, 7, 14, 0].enumerated() {
      previous = try entries(
        of: schedule([moved(Fixture.audit, by: days), Fixture.forum], after: previous))
      let audit = previous[all]?.first { $0.uid.hasPrefix("R05.") }
      #expect(audit?.uid == "R05.2018-07-01.small-year-2018-19.mobilize")
      #expect(audit?.sequence == [0, 1, 1, 2, 3][round])
      #expect(previous[all]?.first { $0.uid.hasPrefix("R07.") }?.sequence == 0)
      #expect(
        previous[expert]?.map(\.sequence) == Array(repeating: [0, 1, 1, 2, 3][round], count: 3))
    }
  }

  @Test func `What is withdrawn is cancelled, stays so, and can come back`() throws {
    let first = try entries(of: schedule([Fixture.audit, Fixture.forum]))
    let second = try entries(of: schedule([Fixture.forum], after: first))
    let third = try entries(of: schedule([Fixture.forum], after: second))
    for calendars in [second, third] {
      let audit = calendars[all]?.last
      #expect(audit?.status == .cancelled && audit?.sequence == 1 && audit?.isTransparent == true)
      #expect(calendars[expert]?.map(\.status) == [.cancelled, .cancelled, .cancelled])
    }
    let fourth = try entries(of: schedule([Fixture.audit, Fixture.forum], after: third))
    #expect(fourth[all]?.first?.status == .tentative)
    #expect(fourth[all]?.first?.sequence == 2)
  }

  @Test func `An expert who leaves a team loses the event, the others are told`() throws {
    let first = try entries(of: schedule([Fixture.audit]))
    var event = Fixture.audit
    event.team[0].expert = Ref(2)
    let second = try entries(of: schedule([event], after: first))
    #expect(second[expert]?.allSatisfy { $0.status == .cancelled } == true)
    #expect(second["calendars/experts/KOR-03.ics"]?.map(\.sequence) == [0, 0, 0])
    #expect(second["calendars/experts/KOR-01.ics"]?[1].sequence == 1)
    #expect(second[all]?.first?.status == .tentative)
  }

  @Test func `Only what was confirmed as it is now is confirmed`() throws {
    var contents = Fixture.contents
    func status(_ event: Event) throws -> Appointment.Status? {
      try entries(of: schedule([event], in: contents))[all]?.first?.status
    }
    #expect(try status(Fixture.audit) == .tentative)
    contents.decisions = [
      Decision(request: Ref(0), firstDay: Fixture.day("2018-07-02"), state: .released)
    ]
    #expect(try status(Fixture.audit) == .tentative)
    contents.decisions[0].state = .confirmed
    #expect(try status(Fixture.audit) == .confirmed)
    #expect(try status(moved(Fixture.audit, by: 7)) == .tentative)
  }

  @Test func `Two events of a request have two names, and so have an expert's two seats`() throws {
    var doubled = moved(Fixture.audit, by: 7)
    doubled.team[1].expert = doubled.team[0].expert
    let events = [Fixture.audit, doubled]
    let calendars = try entries(of: schedule(events))
    for (file, entries) in calendars {
      #expect(Set(entries.map(\.uid)).count == entries.count, "\(file)")
    }
    #expect(
      calendars[all]?.map(\.uid) == [
        "R05.2018-07-01.small-year-2018-19.mobilize",
        "R05+2.2018-07-01.small-year-2018-19.mobilize",
      ])
    #expect(calendars[expert]?.count { $0.categories.contains("mission") } == 3)
    let again = try entries(of: schedule(events, after: calendars))
    #expect(again == calendars)
    let one = try entries(of: schedule([Fixture.audit], after: calendars))
    #expect(one[all]?.map(\.status) == [.tentative, .cancelled])
  }

  @Test func `Another year's calendars are not cancelled`() throws {
    var contents = Fixture.contents
    contents.settings.period = Fixture.span("2017-07-01", "2018-06-30")
    let other = try entries(of: schedule([Fixture.audit, Fixture.forum], in: contents))
    #expect(!ScheduleCalendars.isKnown(other, in: Fixture.scenario))
    let now = try ScheduleCalendars.files(of: schedule([Fixture.forum], after: other))
    #expect(now == (try ScheduleCalendars.files(of: schedule([Fixture.forum]))))
  }

  @Test func `A long workshop says on which days nobody works`() throws {
    var contents = Fixture.contents
    contents.requests[0].days = 6
    var event = Fixture.audit
    event.placement.span = Fixture.span("2018-07-02", "2018-07-09")
    let entry = try entries(of: schedule([event], in: contents))[all]?.first
    #expect(entry?.span == event.placement.span)
    #expect(entry?.details.contains("\nNo work on 07 Jul, 08 Jul.\n") == true)
  }

  @Test func `An event without days is in no calendar, and one without a venue has no place`()
    throws
  {
    var event = Fixture.audit
    event.placement.venue = nil
    let entry = try #require(try entries(of: schedule([event]))[all]?.first)
    #expect(entry.location.isEmpty && entry.position == nil)
    event.placement.span = nil
    #expect(try entries(of: schedule([event])) == [all: []])
  }

  @Test(arguments: HostileNameTests.names + ["../../x", ".", "a/b", "é", "%41"])
  func `Ids make safe names of files, and different ones`(id: String) throws {
    var contents = Fixture.contents
    contents.experts[0].id = id
    contents.requests[0].title = id
    contents.venues[0].city = id
    let calendars = try entries(of: schedule([Fixture.audit], in: contents))
    let file = try #require(
      calendars.keys.first {
        $0.contains("/experts/") && !["KOR-01", "ROCB-SA"].contains { $0 == id }
          && calendars[$0]?.contains { $0.summary.hasSuffix(": lead") } == true
      })
    let name = file.dropFirst("calendars/experts/".count).dropLast(4)
    #expect(!name.isEmpty && name.first != ".")
    #expect(name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "/") })
    #expect(calendars[file]?.allSatisfy { $0.uid.utf8.allSatisfy { $0 > 32 && $0 < 127 } } == true)
    #expect(calendars[file]?.count == 3)
  }
}
