import Scheduling
import Testing

struct RequestedWindowTests {
  /// The window is day 10 to day 20, the workshop takes three days.
  @Test(arguments: [
    (first: 9, isBroken: true), (first: 10, isBroken: false), (first: 18, isBroken: false),
    (first: 19, isBroken: true),
  ])
  func `The span lies within the request's window`(first: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.requests[0].earliest = Plain.day(10)
    plain.contents.requests[0].latest = Plain.day(20)
    #expect(plain.broken(plain.event(0, on: first)) == (isBroken ? ["requested-window"] : []))
  }

  /// The period is day −1 to day 181.
  @Test(arguments: [
    (first: -2, isBroken: true), (first: -1, isBroken: false), (first: 179, isBroken: false),
    (first: 180, isBroken: true),
  ])
  func `The span lies within the period`(first: Int, isBroken: Bool) {
    let plain = Plain()
    #expect(plain.broken(plain.event(0, on: first)) == (isBroken ? ["requested-window"] : []))
  }

  @Test(arguments: [
    (first: 16, isBroken: true), (first: 17, isBroken: false), (first: 3, isBroken: true),
  ])
  func `A new event begins after planning date and notice`(first: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.settings.planningDate = Plain.day(3)
    plain.contents.settings.noticeWeeks = 2
    #expect(plain.broken(plain.event(0, on: first)) == (isBroken ? ["requested-window"] : []))
  }

  @Test(arguments: [
    (state: Decision.State.pinned, given: 5, isBroken: false),
    (.released, 5, false), (.confirmed, 5, false), (.released, 6, true),
  ])
  func `A first day that a decision gives needs no notice`(
    state: Decision.State, given: Int, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.settings.planningDate = Plain.day(3)
    plain.contents.settings.noticeWeeks = 2
    plain.contents.decisions = [
      Decision(request: Ref(0), firstDay: Plain.day(given), state: state)
    ]
    #expect(plain.broken(plain.event(0, on: 5)) == (isBroken ? ["requested-window"] : []))
  }

  @Test func `A first day that the baseline gives needs no notice`() {
    var plain = Plain()
    plain.contents.settings.planningDate = Plain.day(3)
    plain.contents.settings.noticeWeeks = 2
    plain.baseline = [BaselineEvent(request: Ref(0), firstDay: Plain.day(5))]
    #expect(plain.broken(plain.event(0, on: 5)) == [])
    #expect(plain.broken(plain.event(1, on: 5)) == ["requested-window"])
  }

  @Test(arguments: [
    (first: 3, venue: 0, fund: 0, expert: 0, isBroken: false), (4, 0, 0, 0, true),
    (3, 1, 0, 0, true), (3, 0, 1, 0, true), (3, 0, 0, 1, true),
  ])
  func `What began before the planning date stays as it is`(
    first: Int, venue: Int, fund: Int, expert: Int, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.settings.planningDate = Plain.day(4)
    plain.contents.venues.append(Venue(id: "V1", administration: Plain.host, kind: .national))
    plain.contents.funds.append(Fund(id: "F1"))
    plain.baseline = [
      BaselineEvent(
        request: Ref(0), firstDay: Plain.day(3), venue: Ref(0), fund: Ref(0), experts: [Ref(0)])
    ]
    let event = plain.event(0, on: first, venue: venue, fund: fund, team: [expert])
    #expect(plain.broken(event) == (isBroken ? ["requested-window"] : []))
  }
}
