import Scheduling
import Testing

struct StatedValuesTests {
  /// The event takes place on days 0 to 2 and costs a fare of 312.
  static func stated(
    lastDay: Int? = nil, cost: Int? = nil, accreditation: String? = nil,
    levels: [Level: Int] = [:]
  ) -> [RuleID] {
    let event = StatedSchedule.Event(
      request: "R0", firstDay: Plain.day(0), lastDay: lastDay.map(Plain.day), venue: "V0",
      fund: "F0", cost: cost,
      team: [.init(role: "lead", expert: "E0", accreditation: accreditation)])
    let schedule = StatedSchedule(events: [event], levels: levels)
    return Assessment(of: schedule, in: Scenario(Plain().contents)).violations.map(\.rule)
  }

  @Test(arguments: [(1, true), (2, false), (3, true), (nil, false)])
  func `A stated last day is the true one`(lastDay: Int?, isBroken: Bool) {
    #expect(Self.stated(lastDay: lastDay) == (isBroken ? ["stated-values"] : []))
  }

  @Test(arguments: [(311, true), (312, false), (nil, false)])
  func `A stated cost is the true one`(cost: Int?, isBroken: Bool) {
    #expect(Self.stated(cost: cost) == (isBroken ? ["stated-values"] : []))
  }

  @Test(arguments: [("C0:*:full", false), ("C0:*:pre", true), ("C0:T0:full", true)])
  func `A stated serving accreditation is the true one`(text: String, isBroken: Bool) {
    #expect(Self.stated(accreditation: text) == (isBroken ? ["stated-values"] : []))
  }

  /// Three requests of weight 4 have no event; the quality is the fare and 200 for an unrated expert.
  @Test(arguments: [
    (Level.unmet, 12, false), (.unmet, 11, true), (.quality, 512, false), (.quality, 513, true),
    (.mandatory, 0, false), (.targets, 1, true),
  ])
  func `Stated level values are the true ones`(level: Level, value: Int, isBroken: Bool) {
    #expect(Self.stated(levels: [level: value]) == (isBroken ? ["stated-values"] : []))
  }
}
