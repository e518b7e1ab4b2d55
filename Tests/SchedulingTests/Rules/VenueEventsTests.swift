import Scheduling
import Testing

struct VenueEventsTests {
  @Test(arguments: [
    (most: 0, isBroken: true), (most: 1, isBroken: true), (most: 2, isBroken: false),
    (most: nil, isBroken: false),
  ])
  func `A venue has no more events than it takes`(most: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues[0].maxEvents = most
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 60))
    #expect(broken == (isBroken ? ["venue-events"] : []))
  }
}
