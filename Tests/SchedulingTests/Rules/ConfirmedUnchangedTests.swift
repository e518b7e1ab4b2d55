import Scheduling
import Testing

struct ConfirmedUnchangedTests {
  /// The event begins on day 9 at V0, paid by F0, with E0.
  @Test(arguments: [
    (BaselineEvent(request: Ref(0), state: .confirmed), 0),
    (BaselineEvent(request: Ref(0), firstDay: Plain.day(9), state: .confirmed), 0),
    (BaselineEvent(request: Ref(0), firstDay: Plain.day(8), state: .confirmed), 1),
    (BaselineEvent(request: Ref(0), firstDay: Plain.day(8), state: .released), 0),
    (BaselineEvent(request: Ref(0), venue: Ref(1), state: .confirmed), 1),
    (BaselineEvent(request: Ref(0), venue: Ref(1), fund: Ref(1), state: .confirmed), 1),
    (BaselineEvent(request: Ref(0), experts: [Ref(0)], state: .confirmed), 0),
    (BaselineEvent(request: Ref(0), experts: [Ref(0), Ref(1)], state: .confirmed), 1),
  ])
  func `A confirmed event that is changed in any way counts 1`(before: BaselineEvent, value: Int) {
    var plain = Plain()
    plain.contents.venues.append(Venue(id: "V1", administration: Plain.host, kind: .rtc))
    plain.contents.funds.append(Fund(id: "F1"))
    plain.baseline = [before]
    #expect(plain.value(of: "confirmed-changed", [plain.event(0, on: 9)]) == value)
  }
}
