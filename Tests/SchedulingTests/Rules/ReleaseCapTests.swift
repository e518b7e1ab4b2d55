import Scheduling
import Testing

struct ReleaseCapTests {
  /// Missions to HST take five days with travel: from the day before the event to the day after.
  @Test(arguments: [
    (apart: 4, cap: 1, isBroken: true), (apart: 5, cap: 1, isBroken: false),
    (apart: 0, cap: 2, isBroken: false), (apart: 9, cap: 0, isBroken: true),
    (apart: 0, cap: nil, isBroken: false),
  ])
  func `On a day no more experts are away than an administration releases`(
    apart: Int, cap: Int?, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.administrations[0].releaseCap = cap
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: apart, team: [1]))
    #expect(broken == (isBroken ? ["release-cap"] : []))
  }

  @Test(arguments: [
    (organisation: Expert.Organisation.member, isBroken: true), (.wco, false), (.office, false),
    (.partner, false),
  ])
  func `Only member experts are released`(organisation: Expert.Organisation, isBroken: Bool) {
    var plain = Plain()
    plain.contents.administrations[0].releaseCap = 1
    plain.contents.experts[1].organisation = organisation
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 0, team: [1]))
    #expect(broken == (isBroken ? ["release-cap"] : []))
  }

  @Test(arguments: [(cap: 1, isBroken: true), (cap: 2, isBroken: false)])
  func `Two of one team count twice`(cap: Int, isBroken: Bool) {
    var plain = Plain()
    plain.contents.administrations[0].releaseCap = cap
    plain.contents.requests[0].seats += plain.contents.requests[0].seats
    let broken = plain.broken(plain.event(0, on: 0, team: [0, 1]))
    #expect(broken == (isBroken ? ["release-cap"] : []))
  }
}
