import Scheduling
import Testing

struct WorkingDaysOnlyTests {
  /// Day 0 is a Monday; the host rests on Saturday and Sunday, days 5 and 6.
  @Test(arguments: [
    (days: 5, first: 0, isBroken: false), (days: 5, first: 1, isBroken: true),
    (days: 1, first: 4, isBroken: false), (days: 1, first: 5, isBroken: true),
    (days: 2, first: 4, isBroken: true), (days: 2, first: 6, isBroken: true),
    (days: 6, first: 0, isBroken: false), (days: 6, first: 4, isBroken: false),
    (days: 6, first: 5, isBroken: true),
  ])
  func `Workshops begin and take place on working days`(days: Int, first: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.administrations[1].weekend = [.sat, .sun]
    plain.contents.requests[0].days = days
    #expect(plain.broken(plain.event(0, on: first)) == (isBroken ? ["working-days"] : []))
  }

  @Test(arguments: [(first: 0, last: 7), (first: 4, last: 11), (first: 3, last: 10)])
  func `A workshop of more than five days skips the rest`(first: Int, last: Int) {
    var plain = Plain()
    plain.contents.administrations[1].weekend = [.sat, .sun]
    plain.contents.requests[0].days = 6
    var event = plain.event(0, on: first)
    #expect(event.placement.span == Plain.days(first...last))
    event.placement.span = Plain.days(first...last - 1)
    #expect(plain.broken(event) == ["working-days"])
    event.placement.span = Plain.days(first...last + 1)
    #expect(plain.broken(event) == ["working-days"])
  }

  @Test(arguments: [
    (first: 0, isBroken: false), (first: 1, isBroken: true), (first: 3, isBroken: true),
    (first: 4, isBroken: false),
  ])
  func `The holidays are the host's`(first: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.administrations[1].holidays = [.init(Plain.days(3...3))]
    plain.contents.administrations[0].holidays = [.init(Plain.days(0...9))]
    #expect(plain.broken(plain.event(0, on: first)) == (isBroken ? ["working-days"] : []))
  }

  /// The report's Samoa workshop ran 26 March to 4 April 2018 over Good Friday to Easter Monday.
  @Test func `The Samoa workshop of six days took ten`() throws {
    var plain = Plain()
    plain.contents.administrations[1].weekend = [.sat, .sun]
    let friday = try #require(Day(iso: "2018-03-30"))
    plain.contents.administrations[1].holidays = [.init(Span(friday, friday + 3))]
    plain.contents.requests[0].days = 6
    let first = try #require(Day(iso: "2018-03-26"))
    let span = Scenario(plain.contents).span(of: Ref(0), from: first, in: Plain.host)
    #expect(span?.last == Day(iso: "2018-04-04"))
  }
}
