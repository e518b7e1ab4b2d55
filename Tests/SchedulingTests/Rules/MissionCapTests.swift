import Scheduling
import Testing

struct MissionCapTests {
  @Test(arguments: [
    (cap: 0, isBroken: true), (cap: 1, isBroken: true), (cap: 2, isBroken: false),
    (cap: nil, isBroken: false),
  ])
  func `An expert has no more missions than they take`(cap: Int?, isBroken: Bool) {
    var plain = Plain()
    plain.contents.experts[0].maxMissions = cap
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 30))
    #expect(broken == (isBroken ? ["mission-cap"] : []))
  }

  @Test func `Others' missions count nothing`() {
    var plain = Plain()
    plain.contents.experts[0].maxMissions = 1
    #expect(plain.broken(plain.event(0, on: 0), plain.event(1, on: 30, team: [1])) == [])
  }
}
