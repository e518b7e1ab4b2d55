import Scheduling
import Testing

struct DisruptionMovedTests {
  @Test(arguments: [
    (by: 0, value: 0), (1, 6), (6, 6), (7, 7), (-7, 7), (-6, 6), (13, 7), (14, 8),
  ])
  func `A move costs its price and that of each whole week`(by: Int, value: Int) {
    var plain = Plain()
    for (state, factor) in [(BaselineEvent.State.draft, 1), (.released, 3), (.confirmed, 10)] {
      plain.baseline = [BaselineEvent(request: Ref(0), firstDay: Plain.day(30), state: state)]
      let moved = plain.event(0, on: 30 + by)
      #expect(plain.value(of: "disruption-moved", [moved]) == factor * value)
    }
  }
}
