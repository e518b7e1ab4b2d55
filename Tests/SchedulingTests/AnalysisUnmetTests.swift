import Testing

@testable import Scheduling

/// Why requests have no event: every class is reached, and counts add up.
struct AnalysisUnmetTests {
  private func unmet(
    _ request: Int, in contents: ScenarioContents, beside events: [Event] = []
  ) -> UnmetRequest? {
    UnmetAnalysis(of: events, in: Scenario(contents)).requests.first { $0.request.index == request }
  }

  private func sum(_ subject: String, of unmet: UnmetRequest?) -> Int {
    (unmet?.reasons ?? []).filter { $0.subject == subject }.reduce(0) { $0 + $1.count }
  }

  @Test func `Every expert is counted once for a seat nobody can fill`() throws {
    var contents = AnalysisYear.contents
    contents.requests[0].seats[0].languages = ["fr"]
    contents.experts[0].absences = [NamedSpan(contents.settings.period)]
    let unmet = try #require(self.unmet(0, in: contents))
    #expect(unmet.cause == .impossible)
    #expect(sum("lead", of: unmet) == 5)
    let language = unmet.reasons.first { $0.rule == SeatLanguage.id }
    #expect(language?.count == 4 && language?.text == "4 experts speak no fr")
    #expect(
      unmet.reasons.first?.text
        == "1 expert is not qualified (TOA for PCA); of the 4 others 4 speak no fr")
  }

  @Test func `An expert barred now by this rule, now by that one counts as a combination`() throws {
    var contents = AnalysisYear.contents
    contents.requests[0].seats[0].languages = ["ja"]
    contents.requests[0].earliest = AnalysisYear.day("2018-07-02")
    contents.requests[0].latest = AnalysisYear.day("2018-07-13")
    contents.experts[2].absences = [NamedSpan(AnalysisYear.span("2018-07-02", "2018-07-06"))]
    contents.experts[2].accreditations[0].until = AnalysisYear.day("2018-07-08")
    let unmet = try #require(self.unmet(0, in: contents))
    #expect(unmet.cause == .impossible)
    #expect(unmet.reasons.contains { $0.rule == UnmetRequest.Reason.combination && $0.count == 1 })
    #expect(sum("lead", of: unmet) == 5)
  }

  @Test func `A window without room counts every placement in it`() throws {
    var contents = AnalysisYear.contents
    contents.requests[0].earliest = AnalysisYear.day("2018-07-03")
    contents.requests[0].latest = AnalysisYear.day("2018-07-08")
    let unmet = try #require(self.unmet(0, in: contents))
    #expect(unmet.cause == .impossible)
    #expect(sum("placements", of: unmet) == 2 * 2)
    #expect(unmet.reasons.allSatisfy { $0.rule == WorkingDaysOnly.id })
  }

  @Test func `A budget below the cheapest event is impossible even alone`() throws {
    var contents = AnalysisYear.contents
    contents.requests[0].funds = [Ref(0)]
    contents.funds[0].budget = 4399
    let unmet = try #require(self.unmet(0, in: contents))
    #expect(unmet.cause == .impossible)
    #expect(
      unmet.reasons.contains { $0.rule == FundBudget.id && $0.subject == "placements" })
    contents.funds[0].budget = 4400
    #expect(self.unmet(0, in: contents)?.cause == .undecided)
  }

  @Test func `Two experts whom an administration can't release together are impossible`() throws {
    var contents = AnalysisYear.contents
    contents.administrations[3].releaseCap = 1
    contents.experts.remove(at: 0)
    contents.experts[1].languages = ["en"]
    contents.experts[2].organisation = .member
    let lead = contents.requests[0].seats[0]
    contents.requests[0].seats = [lead, lead]
    let unmet = try #require(self.unmet(0, in: contents))
    #expect(unmet.cause == .impossible)
    #expect(
      unmet.reasons.contains {
        $0.rule == UnmetRequest.Reason.combination && $0.subject == "placements"
      })
    contents.administrations[3].releaseCap = 2
    #expect(self.unmet(0, in: contents)?.cause == .undecided)
  }

  @Test func `A request waits for the one before it, whose class is told`() throws {
    var contents = AnalysisYear.contents
    contents.sequences = [RequestSequence(before: Ref(0), after: Ref(1))]
    contents.requests[0].seats[0].languages = ["fr"]
    let unmet = try #require(self.unmet(1, in: contents))
    #expect(unmet.cause == .waitsFor)
    #expect(unmet.reasons.map(\.rule) == [SequenceOrder.id])
    #expect(unmet.reasons[0].text.hasSuffix("wait for R1, which has no event (impossible)"))
    contents.requests[0].status = .cancelled
    #expect(self.unmet(1, in: contents)?.cause == .undecided)
  }

  @Test func `An emptied fund crowds a request out, and the text says by how much`() throws {
    var contents = AnalysisYear.contents
    contents.requests[0].funds = [Ref(0)]
    contents.funds[0].budget = 7900
    let other = AnalysisYear.event(2, from: "2018-07-09", venue: 1, lead: 1)
    let unmet = try #require(self.unmet(0, in: contents, beside: [other]))
    #expect(unmet.cause == .crowdedOut)
    #expect(sum("placements", of: unmet) == unmet.reasons[0].count)
    #expect(unmet.reasons[0].text.contains("budget of CCF: 4,350 left, the cheapest event costs"))
    #expect(unmet.reasons[0].text.hasSuffix("in use by R3"))
  }

  @Test func `A venue, an expert and a fund can crowd a request out together`() throws {
    var contents = AnalysisYear.contents
    contents.settings.absorptionDays = nil
    contents.requests[1].earliest = AnalysisYear.day("2018-07-09")
    contents.requests[1].latest = AnalysisYear.day("2018-07-20")
    contents.experts = [contents.experts[0]]
    contents.funds[1].budget = 0
    let events = [
      AnalysisYear.event(0, from: "2018-07-09", venue: 0, lead: 0),
      AnalysisYear.event(2, from: "2018-07-23", venue: 1, lead: 0),
    ]
    let unmet = try #require(self.unmet(1, in: contents, beside: events))
    #expect(unmet.cause == .crowdedOut)
    #expect(
      unmet.reasons.map(\.rule) == [VenueRooms.id, OneMissionAtATime.id, OneMissionAtATime.id])
    #expect(sum("placements", of: unmet) == 2)
    #expect(sum("lead", of: unmet) == 1)
    #expect(unmet.reasons[1].text.hasSuffix("they are needed in R1, R3"))
  }

  @Test func `A request that still fits is undecided`() throws {
    let unmet = try #require(self.unmet(0, in: AnalysisYear.contents))
    #expect(unmet.cause == .undecided)
    #expect(unmet.reasons.first?.rule == UnmetRequest.Reason.available)
  }
}
