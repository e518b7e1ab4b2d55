import Scheduling
import Testing

struct VenueRoomsTests {
  @Test(arguments: [
    (apart: 2, rooms: 1, isBroken: true), (apart: 3, rooms: 1, isBroken: false),
    (apart: 0, rooms: 2, isBroken: false),
  ])
  func `On a day a venue has no more events than rooms`(apart: Int, rooms: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues[0].rooms = rooms
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: apart, team: [1]))
    #expect(broken == (isBroken ? ["venue-rooms"] : []))
  }
}
