import Testing

@testable import Scheduling

/// What counts when a person puts one expert into a team twice.
struct StatedTeamTests {
  private func assessment(of members: [(role: String, expert: String)]) -> Assessment {
    let team = members.map { StatedSchedule.Event.Member(role: $0.role, expert: $0.expert) }
    let event = StatedSchedule.Event(
      request: "R1", firstDay: AnalysisYear.day("2018-07-09"), venue: "BTN-NAT", fund: "CCF",
      team: team)
    return Assessment(of: StatedSchedule(events: [event]), in: Scenario(AnalysisYear.contents))
  }

  @Test func `An expert in two seats is named once and counts once`() {
    let once = assessment(of: [("lead", "KOR-01")])
    let twice = assessment(of: [("lead", "KOR-01"), ("desk", "KOR-01")])
    #expect(once.violations.isEmpty)
    #expect(twice.violations.map(\.text) == ["R1: KOR-01 is in two seats, lead and desk"])
    #expect(twice.levels == once.levels)
    #expect(twice.use.amount(of: .missions(Ref(0))) == 1)
  }

  @Test func `The seat that an expert does not take stays free for another`() {
    let team = [("lead", "KOR-01"), ("desk", "KOR-01"), ("desk", "ROCB-1")]
    let assessment = assessment(of: team)
    #expect(assessment.violations.count == 1)
    #expect(assessment.events[0].experts == [Ref(0), Ref(4)])
  }
}
