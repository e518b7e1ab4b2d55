import Foundation
import Testing

@testable import Reports
@testable import Scheduling

/// The sections that a report has only sometimes.
struct ReportSectionTests {
  private let draft = Fixture.draft()

  private func page(_ change: (inout ReportedSchedule) -> Void = { _ in }) throws -> String {
    var schedule = ReportedSchedule(draft, hash: "0a1b", version: "1.0.0")
    change(&schedule)
    let page = ReportPage.text(of: schedule)
    // What links lead to is there, once.
    let anchors = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    #expect(Set(anchors).isSubset(of: ids), "\(Set(anchors).subtracting(ids))")
    _ = try Elements(ofPage: page)
    return page
  }

  @Test func `A drafted schedule has neither violations nor changes`() throws {
    let page = try page()
    #expect(!page.contains("id=\"violations\"") && !page.contains("id=\"changes\""))
  }

  @Test func `A typed schedule is shown with the rules it breaks`() throws {
    let page = try page {
      $0.violations = [
        Violation(rule: "fund-budget", requests: ["R05"], text: "CCF-KOR is overspent by 5")
      ]
      $0.unknowns = [Unknown(request: "R07", what: "venue")]
    }
    #expect(page.contains("CCF-KOR is overspent by 5"))
    #expect(page.contains("What the schedule leaves unknown"))
  }

  @Test func `Two events of a request, which a typed schedule may have, have rows of their own`()
    throws
  {
    var later = Fixture.audit
    later.placement.span = Fixture.span("2018-07-09", "2018-07-13")
    let page = try page { $0.draft.events = [Fixture.audit, Fixture.forum, later, later] }
    for place in 1...4 { #expect(page.contains("id=\"event-\(place)\"")) }
    for place in 1...3 { #expect(page.contains("href=\"#event-\(place)\"")) }
  }

  @Test func `What changed is told with who is affected`() throws {
    let page = try page {
      let (scenario, events) = ($0.scenario, $0.draft.events)
      $0.comparison = ScheduleComparison(
        from: AssessedSchedule(of: [Fixture.audit], in: scenario),
        to: AssessedSchedule(of: events, in: scenario))
    }
    #expect(page.contains("1 event new; nothing changes for the other 1 event."))
    #expect(page.contains("R07  Valuation forum"))
  }

  @Test func `What would meet the requests is told, alone and together`() throws {
    let page = try page {
      var remedies = Remedies(request: Ref(2))
      let change = ScenarioChange.officeCapacity(more: 1)
      remedies.unlocks = [Unlock(rule: "office-capacity", change: change, isLeast: true)]
      $0.remedies = RemedyReport(
        remedies: [remedies],
        levers: [Lever(changes: [change], requests: [Ref(2), Ref(3)], weight: 9)],
        hasAllLevers: false)
    }
    #expect(page.contains("Each of these alone would meet it"))
    #expect(page.contains("What would meet the most weight (the time was over"))
    #expect(page.contains("R08, R09"))
  }

  @Test func `A schedule without anything is a report all the same`() throws {
    var empty = Draft(
      scenario: Scenario(ScenarioContents(settings: Fixture.settings)), events: [], run: draft.run,
      levels: draft.levels, terms: [], unmet: [],
      totals: Totals(
        funds: [], experts: [], administrations: [], subregions: [], targets: [], months: []),
      letters: [])
    empty.run.stopped = .optimal
    let schedule = ReportedSchedule(empty, hash: "", version: "")
    let page = ReportPage.text(of: schedule)
    _ = try Elements(ofPage: page)
    #expect(page.contains("Every request has an event.") && page.contains("There are no events."))
    for (_, picture) in SchedulePictures.files(of: schedule, PictureChoice()) {
      _ = try Elements(of: picture)
    }
  }
}
