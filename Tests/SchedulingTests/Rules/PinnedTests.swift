import Scheduling
import Testing

struct PinnedTests {
  /// The event begins on day 10 at V0, paid by F0, with E0.
  @Test(arguments: [
    (Decision(request: Ref(0), state: .pinned), isBroken: false),
    (Decision(request: Ref(0), firstDay: Plain.day(10), state: .pinned), false),
    (Decision(request: Ref(0), firstDay: Plain.day(11), state: .pinned), true),
    (Decision(request: Ref(0), venue: Ref(0), state: .pinned), false),
    (Decision(request: Ref(0), venue: Ref(1), state: .pinned), true),
    (Decision(request: Ref(0), fund: Ref(0), state: .pinned), false),
    (Decision(request: Ref(0), fund: Ref(1), state: .pinned), true),
    (Decision(request: Ref(0), experts: [Ref(0)], state: .pinned), false),
    (Decision(request: Ref(0), experts: [Ref(1)], state: .pinned), true),
    (Decision(request: Ref(0), experts: [Ref(0), Ref(1)], state: .pinned), true),
    (Decision(request: Ref(0), experts: [Ref(0)], state: .declined), true),
    (Decision(request: Ref(0), experts: [Ref(1)], state: .declined), false),
    (Decision(request: Ref(1), experts: [Ref(0)], state: .declined), false),
    (Decision(request: Ref(0), firstDay: Plain.day(11), state: .released), false),
    (Decision(request: Ref(0), experts: [Ref(1)], state: .confirmed), false),
  ])
  func `What a pinned decision gives holds, and a declined one bars`(
    decision: Decision, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.venues.append(Venue(id: "V1", administration: Plain.host, kind: .rtc))
    plain.contents.funds.append(Fund(id: "F1"))
    plain.contents.decisions = [decision]
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["pinned"] : []))
  }

  @Test func `Pinned experts may have company`() {
    var plain = Plain()
    plain.contents.requests[0].seats += plain.contents.requests[0].seats
    plain.contents.decisions = [Decision(request: Ref(0), experts: [Ref(1)], state: .pinned)]
    #expect(plain.broken(plain.event(0, on: 0, team: [0, 1])) == [])
  }
}
