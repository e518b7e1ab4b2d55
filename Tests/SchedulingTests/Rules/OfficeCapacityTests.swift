import Scheduling
import Testing

struct OfficeCapacityTests {
  @Test(arguments: [
    (apart: 2, capacity: 1, isBroken: true), (apart: 3, capacity: 1, isBroken: false),
    (apart: 0, capacity: 2, isBroken: false), (apart: 9, capacity: 0, isBroken: true),
    (apart: 0, capacity: nil, isBroken: false),
  ])
  func `On a day there are no more events than the office looks after, wherever they are`(
    apart: Int, capacity: Int?, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.settings.officeCapacity = capacity
    plain.contents.venues.append(Venue(id: "V1", administration: Plain.host, kind: .national))
    let broken = plain.broken(
      plain.event(0, on: 0), plain.event(1, on: apart, venue: 1, team: [1]))
    #expect(broken == (isBroken ? ["office-capacity"] : []))
  }
}
