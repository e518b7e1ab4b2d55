import Testing

@testable import Scheduling

struct ScenarioChangeTests {
  private let before = AnalysisYear.contents
  private let week = AnalysisYear.span("2018-07-09", "2018-07-13")

  private func after(_ changes: ScenarioChange...) -> ScenarioContents {
    before.applying(changes)
  }

  @Test
  func `An expert who is absent is away on just these days`() {
    let changed = after(.expert(Ref(1), .absent(week)))
    #expect(changed.experts[1].absences == [NamedSpan(week)])
    #expect(changed.experts[0] == before.experts[0])
  }

  @Test
  func `A withdrawn expert is there up to the planning date and never after it`() {
    var contents = before
    contents.settings.planningDate = AnalysisYear.day("2018-07-20")
    ScenarioChange.expert(Ref(1), .withdrawn).apply(to: &contents)
    let away = contents.experts[1].absences.map(\.span)
    #expect(away.map(\.first) == [AnalysisYear.day("2018-07-20")])
    #expect(away.allSatisfy { $0.last > contents.settings.period.last + 300 })
  }

  @Test
  func `Who declines is barred from that request alone`() {
    let scenario = Scenario(after(.expert(Ref(1), .declines(Ref(2)))))
    let barred = scenario.requestRefs.filter {
      Pinned().objection(to: Candidate(Placement($0), seat: 0, expert: Ref(1)), in: scenario) != nil
    }
    #expect(barred == [Ref(2)])
  }

  @Test
  func `Who joins comes last, so that every reference keeps its meaning`() {
    let changed = after(.joins(Expert(id: "BTN-09", administration: Ref(0))))
    #expect(changed.experts.map(\.id) == before.experts.map(\.id) + ["BTN-09"])
  }

  @Test(arguments: [(by: -20_000, left: 80_000), (by: 5, left: 100_005), (by: -200_000, left: 0)])
  func `A budget changes by an amount and never falls below nothing`(by: Int, left: Int) {
    #expect(after(.fund(Ref(0), .budget(by: by))).funds[0].budget == left)
  }

  @Test
  func `A budget without a limit stays without one`() {
    var contents = before
    contents.funds[0].budget = nil
    #expect(contents.applying([.fund(Ref(0), .budget(by: -1))]).funds[0].budget == nil)
  }

  @Test
  func `A withdrawn fund sponsors no request`() {
    let scenario = Scenario(after(.fund(Ref(1), .withdrawn)))
    let refused = scenario.requestRefs.filter {
      FundEligible().objection(to: Placement($0, fund: Ref(1)), in: scenario) != nil
    }
    #expect(refused == scenario.requestRefs)
  }

  @Test
  func `A closed venue opens again on the days that are opened, and only on these`() {
    let wednesday = AnalysisYear.span("2018-07-11", "2018-07-11")
    let changed = after(.venue(Ref(0), .closed(week)), .venue(Ref(0), .open(wednesday)))
    #expect(
      changed.venues[0].closures.map(\.span) == [
        AnalysisYear.span("2018-07-09", "2018-07-10"),
        AnalysisYear.span("2018-07-12", "2018-07-13"),
      ])
  }

  @Test
  func `An absence that is lifted leaves the others`() {
    let later = AnalysisYear.span("2018-08-01", "2018-08-02")
    let changed = after(
      .expert(Ref(0), .absent(week)), .expert(Ref(0), .absent(later)),
      .expert(Ref(0), .available(week)))
    #expect(changed.experts[0].absences.map(\.span) == [later])
  }

  @Test
  func `A cancelled request is no longer asked for`() {
    let changed = after(.request(Ref(3), .cancelled))
    #expect(changed.requests.map(\.isCancelled) == [false, false, false, true])
  }

  @Test
  func `Another priority brings its weight`() {
    let changed = after(.request(Ref(0), .priority(1)))
    #expect(changed.requests[0].priority == 1)
    #expect(changed.requests[0].weight == before.settings.priorityWeights[0])
  }

  @Test
  func `A pin adds a day to what is pinned already`() {
    var contents = before
    contents.decisions = [Decision(request: Ref(0), venue: Ref(0), state: .pinned)]
    ScenarioChange.request(Ref(0), .pinned(week.first)).apply(to: &contents)
    #expect(
      contents.decisions == [
        Decision(request: Ref(0), firstDay: week.first, venue: Ref(0), state: .pinned)
      ])
  }

  @Test
  func `A window widens where it has a limit`() {
    var contents = before
    contents.requests[0].earliest = week.first
    let changed = contents.applying([
      .request(Ref(0), .earlier(days: 7)), .request(Ref(0), .later(days: 7)),
    ])
    #expect(changed.requests[0].earliest == week.first - 7)
    #expect(changed.requests[0].latest == nil)
  }

  @Test
  func `Languages are waived or added for the request and each of its seats`() {
    let waived = after(.request(Ref(0), .anyLanguage)).requests[0]
    #expect(waived.languages.isEmpty && waived.seats.allSatisfy(\.languages.isEmpty))
    let wider = after(.request(Ref(0), .language("ja"))).requests[0]
    #expect(wider.languages == ["en", "ja"])
    #expect(wider.seats.map(\.languages) == [["en", "ja"], []])
  }

  @Test
  func `Limits rise where there are any`() {
    let changed = after(
      .releaseCap(Ref(3), more: 1), .releaseCap(Ref(2), more: 1), .officeCapacity(more: 1),
      .venue(Ref(0), .rooms(more: 1)), .request(Ref(0), .shorter(days: 9)))
    #expect(changed.administrations.map(\.releaseCap) == [nil, nil, nil, 3])
    #expect(changed.settings.officeCapacity == nil)
    #expect(changed.venues.map(\.rooms) == [2, 1])
    #expect(changed.requests[0].days == 1)
  }

  @Test(arguments: [
    (ScenarioChange.fund(Ref(0), .budget(by: -20_000)), "CCF: budget 20,000 less"),
    (.expert(Ref(1), .declines(Ref(2))), "JPN-01: declines R3"),
    (.expert(Ref(1), .missions(more: 1)), "JPN-01: 1 more mission"),
    (.request(Ref(0), .priority(1)), "R1: priority 1"),
    (
      .venue(Ref(0), .closed(AnalysisYear.span("2018-07-09", "2018-07-13"))),
      "BTN-NAT: closed from 2018-07-09 to 2018-07-13"
    ),
  ])
  func `Each change is described in words`(change: ScenarioChange, words: String) {
    #expect(change.text(in: before) == words)
  }
}
