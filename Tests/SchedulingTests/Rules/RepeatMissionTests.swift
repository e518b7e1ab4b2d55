import Scheduling
import Testing

struct RepeatMissionTests {
  @Test(arguments: [
    (missions: 1, experts: 1, value: 0), (2, 1, 200), (3, 1, 600), (4, 1, 1200), (4, 2, 400),
  ])
  func `An expert's n-th mission costs n − 1 times the price`(
    missions: Int, experts: Int, value: Int
  ) {
    let plain = Plain()
    let events = (0..<missions).map { plain.event($0, on: 30 * $0, team: [$0 % experts]) }
    #expect(plain.value(of: "repeat-mission", events) == value)
    // All are lent by HOM.
    let lent = 50 * missions * (missions - 1) / 2
    #expect(plain.value(of: "repeat-administration", events) == lent)
  }
}
