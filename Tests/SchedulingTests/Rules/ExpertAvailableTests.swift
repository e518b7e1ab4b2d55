import Scheduling
import Testing

struct ExpertAvailableTests {
  /// With travel the mission lasts from day 9 to 13 for HOM, from 10 to 12 for HST, 8 to 14 for FAR.
  @Test(arguments: [
    (home: 0, days: 1...8, isBroken: false), (0, 1...9, true), (0, 13...20, true),
    (0, 14...20, false), (1, 1...9, false), (1, 12...12, true), (1, 13...20, false),
    (2, 8...8, true), (2, 15...20, false), (2, 7...7, false),
  ])
  func `A mission with its travel meets no absence`(
    home: Int, days: ClosedRange<Int>, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.experts[0].administration = Ref(home)
    plain.contents.experts[0].organisation = .wco
    plain.contents.experts[0].absences = [.init(Plain.days(days))]
    #expect(plain.broken(plain.event(0, on: 10)) == (isBroken ? ["expert-available"] : []))
  }
}
