import Testing

@testable import Scheduling

/// What a draft says: sums, letters, alternatives.
struct AnalysisDraftTests {
  @Test func `A draft's sums agree with each other and with its levels`() {
    let draft = AnalysisYear.draft(AnalysisYear.contents)
    let cost = draft.events.reduce(0) { $0 + ($1.cost(in: draft.scenario) ?? 0) }
    #expect(draft.events.count == 4 && draft.unmet.isEmpty)
    #expect(draft.totals.funds.reduce(0) { $0 + $1.committed } == cost)
    #expect(draft.totals.months.map(\.month) == ["2018-07", "2018-08"])
    #expect(draft.totals.months.reduce(0) { $0 + $1.cost } == cost)
    #expect(draft.totals.months.reduce(0) { $0 + $1.events } == 4)
    let missions = draft.events.flatMap(\.experts).count
    #expect(draft.totals.experts.reduce(0) { $0 + $1.missions } == missions)
    #expect(draft.totals.subregions.map(\.events) == [2, 2, 0])
    #expect(draft.totals.administrations.map(\.hosted) == [2, 2, 0, 0])
    let missed = zip(draft.totals.targets, draft.scenario.contents.targets).reduce(0) {
      $0 + $1.0.shortfall * $1.1.weight
    }
    #expect(missed == draft.levels[Level.targets.rawValue].value)
  }

  @Test(arguments: [(leads: [0, 1, 1], reached: 1, needed: 3), ([0, 0], 2, 2), ([3, 3], 0, 0)])
  func `Shares count as the domain page says`(leads: [Int], reached: Int, needed: Int) {
    let scenario = Scenario(AnalysisYear.contents)
    let events = leads.enumerated().map { index, lead in
      AnalysisYear.event(index, from: "2018-07-09", venue: 0, lead: lead)
    }
    let totals = Totals(of: events, in: scenario)
    #expect(totals.targets[3].reached == reached && totals.targets[3].needed == needed)
    let accredited = leads.count { $0 != 3 }
    #expect(totals.targets[2].reached == accredited)
    #expect(totals.targets[2].needed == (leads.count + 1) / 2)
  }

  @Test func `Letters ask member administrations, through the manager of their sub-region`() {
    let draft = AnalysisYear.draft(AnalysisYear.contents)
    #expect(!draft.letters.isEmpty)
    for letter in draft.letters {
      #expect(letter.manager.map { draft.scenario[$0].id } == "ROCB-1")
      #expect(letter.asks.map(\.mission.first) == letter.asks.map(\.mission.first).sorted())
      #expect(
        letter.asks.allSatisfy { draft.scenario[$0.expert].administration == letter.administration }
      )
    }
    let members = draft.events.flatMap(\.experts).filter {
      draft.scenario[$0].organisation != .office
    }
    #expect(draft.letters.flatMap(\.asks).count == members.count)
  }

  @Test func `A schedule with a substitute swapped in keeps every rule`() {
    let draft = AnalysisYear.draft(AnalysisYear.contents)
    let asks = draft.letters.flatMap(\.asks)
    #expect(asks.contains { $0.substitutes.count == 2 })
    for ask in asks {
      for substitute in ask.substitutes {
        let events = draft.events.map { event in
          event.request == ask.request ? event.seating(substitute, in: 0) : event
        }
        #expect(Assessment(of: events, in: draft.scenario).violations.isEmpty)
      }
    }
  }

  @Test func `An expert on a mission that week is no substitute`() throws {
    let scenario = Scenario(AnalysisYear.contents)
    let events = [
      AnalysisYear.event(0, from: "2018-07-09", venue: 0, lead: 0),
      AnalysisYear.event(2, from: "2018-07-09", venue: 1, lead: 1),
    ]
    let result = EngineResult(
      events: events, bounds: [:],
      run: RunReport(engine: "none", stopped: .interrupted))
    let letters = Draft(result, for: scenario).letters
    let ask = try #require(letters.flatMap(\.asks).first { $0.request == Ref(0) })
    #expect(ask.substitutes.map { scenario[$0].id } == ["WCO-01"])
  }

  @Test func `An alternative's changes are the differences of two assessments`() {
    let draft = AnalysisYear.draft(AnalysisYear.contents)
    let before = Assessment(of: draft.events, in: draft.scenario)
    let explanation = Explanation(of: Ref(0), in: draft.events, scenario: draft.scenario)
    #expect(explanation.choices.map(\.subject) == ["date", "venue", "fund", "lead", "desk"])
    #expect(explanation.choices[0].alternatives.count == 3)
    for alternative in explanation.choices.flatMap(\.alternatives) {
      let events = draft.events.map { $0.request == Ref(0) ? alternative.event : $0 }
      let after = Assessment(of: events, in: draft.scenario)
      #expect(after.levels - before.levels == alternative.levels)
      #expect(after.violations == alternative.violations)
      #expect(
        alternative.terms.reduce(0) { $0 + ($1.level == .quality ? $1.value : 0) }
          == alternative.levels[.quality])
    }
  }

  @Test func `Every expert is allowed or excluded for a seat, and a broken limit says with whom`()
    throws
  {
    let scenario = Scenario(AnalysisYear.contents)
    let events = [
      AnalysisYear.event(0, from: "2018-07-09", venue: 0, lead: 0),
      AnalysisYear.event(2, from: "2018-07-09", venue: 1, lead: 1),
    ]
    let explanation = Explanation(of: Ref(0), in: events, scenario: scenario)
    let lead = try #require(explanation.choices.first { $0.subject == "lead" })
    #expect(lead.allowed + lead.excluded.reduce(0) { $0 + $1.count } == 4)
    #expect(lead.alternatives.map(\.name) == ["WCO-01", "JPN-01"])
    #expect(lead.alternatives[0].violations.isEmpty)
    #expect(lead.alternatives[1].violations.first?.requests == ["R1", "R3"])
  }

  @Test func `A request without an event is explained by its evidence`() {
    let scenario = Scenario(AnalysisYear.contents)
    let explanation = Explanation(of: Ref(1), in: [], scenario: scenario)
    #expect(explanation.event == nil && explanation.unmet?.cause == .undecided)
  }
}
