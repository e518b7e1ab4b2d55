import Testing

@testable import Scheduling

/// What is said of an expert's year.
struct ExpertExplanationTests {
  private func explanation(
    of expert: Int, in contents: ScenarioContents, _ events: [Event]
  ) -> ExpertExplanation {
    ExpertExplanation(of: Ref(expert), in: events, scenario: Scenario(contents))
  }

  @Test func `Missions, openings and the rest add up to the open requests`() {
    let contents = AnalysisYear.contents
    let events = [
      AnalysisYear.event(0, from: "2018-07-09", venue: 0, lead: 0),
      AnalysisYear.event(2, from: "2018-07-09", venue: 1, lead: 1),
      AnalysisYear.event(3, from: "2018-08-06", venue: 1, lead: 1),
    ]
    let told = explanation(of: 0, in: contents, events)
    #expect(told.missions.map(\.event.request) == [Ref(0)])
    #expect(told.missions[0].role == "lead" && told.missions[0].substitutes.contains(Ref(3)))
    #expect(told.openings.map(\.event.request) == [Ref(3)])
    #expect(told.openings[0].holder == Ref(1))
    let reasons = Dictionary(uniqueKeysWithValues: told.reasons.map { ($0.rule, $0.count) })
    #expect(reasons == [OneMissionAtATime.id: 1, UnmetRequest.Reason.available: 1])
  }

  @Test func `Whoever speaks the wrong language is told so for every request`() {
    let told = explanation(of: 2, in: AnalysisYear.contents, [])
    #expect(told.missions.isEmpty && told.openings.isEmpty)
    #expect(told.reasons.map(\.rule) == [SeatLanguage.id])
    #expect(told.reasons.map(\.count) == [4])
  }

  @Test func `A request is only theirs when nobody else can come`() {
    var contents = AnalysisYear.contents
    contents.requests[1].seats[0].languages = ["ja"]
    #expect(explanation(of: 2, in: contents, []).onlyTheirs == [Ref(1)])
    #expect(explanation(of: 0, in: contents, []).onlyTheirs == [])
    contents.experts[0].languages = ["ja"]
    #expect(explanation(of: 2, in: contents, []).onlyTheirs == [])
  }
}
