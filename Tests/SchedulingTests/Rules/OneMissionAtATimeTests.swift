import Scheduling
import Testing

struct OneMissionAtATimeTests {
  /// A mission of three days and a day of travel on each side keeps an expert from day −1 to day 3.
  @Test(arguments: [
    (gap: -5, rest: 0, isBroken: true), (gap: -1, rest: 0, isBroken: true),
    (gap: 0, rest: 0, isBroken: false), (gap: -1, rest: 1, isBroken: true),
    (gap: 0, rest: 1, isBroken: true), (gap: 1, rest: 1, isBroken: false),
    (gap: 2, rest: 3, isBroken: true), (gap: 3, rest: 3, isBroken: false),
    (gap: 7, rest: 7, isBroken: false), (gap: 6, rest: 7, isBroken: true),
  ])
  func `Between two missions of an expert lie as many free days as they rest`(
    gap: Int, rest: Int, isBroken: Bool
  ) {
    var plain = Plain()
    plain.contents.experts[0].restDays = rest
    let broken = plain.broken(plain.event(0, on: 0), plain.event(1, on: 5 + gap))
    #expect(broken == (isBroken ? ["one-mission-at-a-time"] : []))
    let inverse = plain.broken(plain.event(0, on: 5 + gap), plain.event(1, on: 0))
    #expect(inverse == broken)
  }

  @Test(arguments: [(home: 0, apart: 5), (home: 1, apart: 3), (home: 2, apart: 7)])
  func `Travel days belong to the mission`(home: Int, apart: Int) {
    var plain = Plain()
    plain.contents.experts[0].restDays = 0
    plain.contents.experts[0].administration = Ref(home)
    plain.contents.experts[0].organisation = .wco
    #expect(
      plain.broken(plain.event(0, on: 0), plain.event(1, on: apart - 1))
        == ["one-mission-at-a-time"])
    #expect(plain.broken(plain.event(0, on: 0), plain.event(1, on: apart)) == [])
  }

  @Test func `Two experts may be on missions side by side`() {
    let plain = Plain()
    #expect(plain.broken(plain.event(0, on: 0), plain.event(1, on: 0, team: [1])) == [])
  }

  @Test func `Rest before the period's first day and after its last one counts nothing`() {
    let plain = Plain()
    #expect(plain.broken(plain.event(0, on: -1), plain.event(1, on: 179)) == [])
  }
}
