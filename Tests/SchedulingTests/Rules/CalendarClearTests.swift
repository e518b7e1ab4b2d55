import Scheduling
import Testing

struct CalendarClearTests {
  /// The event takes place on days 10 to 12.
  @Test(arguments: [
    (7...9, false), (8...10, true), (11...11, true), (12...13, true), (13...15, false),
  ])
  func `An event meets no entry`(days: ClosedRange<Int>, isBroken: Bool) {
    var plain = Plain()
    plain.contents.calendar = [CalendarEntry(Plain.days(days))]
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["calendar-clear"] : []))
  }

  /// What each scope covers of requests of all kinds for FAR, sub-region `other`, held in HST,
  /// sub-region S.
  static let coverage: [(CalendarEntry.Scope, Set<Request.Kind>)] = [
    (.all, Set(Request.Kind.allCases)), (.office, []),
    (.subregion("S"), Set(Request.Kind.allCases)), (.subregion("N"), []),
    (.subregion("other"), [.national, .subRegional]),
    (.administration(Plain.host), Set(Request.Kind.allCases)),
    (.administration(Plain.far), [.national]), (.administration(Plain.home), []),
  ]

  @Test func `A scope covers where events are held and whom some kinds are for`() {
    for (scope, kinds) in Self.coverage {
      for kind in Request.Kind.allCases {
        var plain = Plain()
        plain.contents.calendar = [CalendarEntry(Plain.days(10...10), scope: scope)]
        plain.contents.requests[0].kind = kind
        plain.contents.requests[0].beneficiaries = [Plain.far]
        plain.contents.requests[0].venues = [Ref(0)]
        let broken = plain.broken(plain.event(0, on: 10))
        #expect(broken == (kinds.contains(kind) ? ["calendar-clear"] : []), "\(scope), \(kind)")
      }
    }
  }

  /// With a day of travel on both sides the mission lasts from day 9 to day 13.
  @Test(arguments: [
    (day: 8, Expert.Organisation.office, isBroken: false), (9, .office, true), (13, .office, true),
    (14, .office, false), (11, .member, false), (11, .wco, false),
  ])
  func `The office's days cover missions of its experts`(
    day: Int, organisation: Expert.Organisation, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.calendar = [CalendarEntry(Plain.days(day...day), scope: .office)]
    plain.contents.experts[0].organisation = organisation
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["calendar-clear"] : []))
  }
}
