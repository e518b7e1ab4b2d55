import Scheduling
import Testing

struct MissionDaysTests {
  /// Two missions of three days, a day of travel on each side of each.
  @Test(arguments: [
    (most: 9, isBroken: true), (most: 10, isBroken: false), (most: 0, isBroken: true),
    (most: nil, isBroken: false),
  ])
  func `Calendar days with travel are no more than an expert gives`(most: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.experts[0].maxDays = most
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 30))
    #expect(broken == (isBroken ? ["mission-days"] : []))
  }

  @Test(arguments: [(most: 9, isBroken: true), (most: 10, isBroken: false)])
  func `Weekends within a long workshop count`(most: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.administrations[1].weekend = [.sat, .sun]
    plain.contents.requests[0].days = 6
    plain.contents.experts[0].maxDays = most
    let broken = plain.broken(plain.event(0, on: 0))
    #expect(broken == (isBroken ? ["mission-days"] : []))
  }
}
