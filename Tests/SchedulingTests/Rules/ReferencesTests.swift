import Scheduling
import Testing

struct ReferencesTests {
  @Test(arguments: [
    (status: Request.Status.open, isBroken: false), (.tentative, false), (.cancelled, true),
  ])
  func `A cancelled request has no event`(status: Request.Status, isBroken: Bool) {
    var plain = Plain()
    plain.contents.requests[0].status = status
    #expect(plain.broken(plain.event(0, on: 0)) == (isBroken ? ["references"] : []))
  }

  @Test func `Names in a stated schedule that don't exist are violations, blanks are unknowns`() {
    let scenario = Scenario(Plain().contents)
    let stated = StatedSchedule(events: [
      .init(request: "R9"),
      .init(
        request: "R0", venue: "V9", fund: nil, team: [.init(role: "lead", expert: "E9")]),
    ])
    let assessment = Assessment(of: stated, in: scenario)
    #expect(assessment.violations.map(\.rule) == ["references", "references", "references"])
    #expect(assessment.unknowns.map(\.what).contains("fund"))
    #expect(assessment.unknowns.map(\.what).contains("first_day"))
  }
}
