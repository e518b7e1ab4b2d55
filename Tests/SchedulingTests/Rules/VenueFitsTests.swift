import Scheduling
import Testing

struct VenueFitsTests {
  @Test(arguments: [(seats: 19, isBroken: true), (20, false), (nil, false)])
  func `A venue has a seat for every participant`(seats: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues[0].seats = seats
    plain.contents.requests[0].participants = 20
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["venue-fits"] : []))
  }

  @Test(arguments: [([], true), (["lab"], true), (["hall", "lab"], false)])
  func `A venue has every facility asked for`(facilities: [String], isBroken: Bool) {
    var plain = Plain()
    plain.contents.venues[0].facilities = facilities
    plain.contents.requests[0].facilities = ["lab", "hall"]
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["venue-fits"] : []))
  }
}
