import Foundation
import Testing

@testable import Reports
@testable import Scheduling

/// Every number of the report is one of the schedule file, and says which.
struct FiguresTests {
  private let draft = Fixture.draft()
  private var page: String {
    ReportPage.text(of: ReportedSchedule(draft, hash: "0a1b", version: "1.0.0"))
  }

  @Test func `Every number is the one at its place in the schedule file`() throws {
    let file = try JSONReader.value(of: ScheduleJSON.text(of: draft, hash: "", version: ""))
    let figures = ShownFigure.all(in: page)
    #expect(figures.count > 60)
    for figure in figures {
      let expected = try figure.folded(file.values(at: figure.place))
      #expect(figure.text == Amount.text(orNoLimit: expected), "\(figure.place)")
    }
  }

  @Test func `A place that the schedule file does not have is no place without a limit`() throws {
    let file = try JSONReader.value(of: ScheduleJSON.text(of: draft, hash: "", version: ""))
    func budget(ofFundAt index: Int) throws -> Int? {
      let figure = ShownFigure(
        place: "/totals/funds/\(index)/budget", fold: nil, text: "no limit")
      return try figure.folded(file.values(at: figure.place))
    }
    #expect(try budget(ofFundAt: 1) == nil)
    #expect(throws: ShownFigure.NotOneValue.self) { try budget(ofFundAt: 2) }
  }

  @Test func `Every sum of the schedule file is in the report`() {
    let shown = Set(ShownFigure.all(in: page).map(\.place))
    let totals = draft.totals
    let experts = totals.experts.filter { $0.missions > 0 }
    let lists = [
      ("funds", totals.funds.count, ["events", "budget", "committed", "left"]),
      ("experts", experts.count, ["missions", "days"]),
      ("administrations", totals.administrations.count, ["missions", "days", "events", "hosted"]),
      ("subregions", totals.subregions.count, ["requests", "events"]),
      ("targets", totals.targets.count, ["reached", "needed", "shortfall"]),
      ("months", totals.months.count, ["events", "cost"]),
    ]
    for (list, count, names) in lists {
      for index in 0..<count {
        for name in names { #expect(shown.contains("/totals/\(list)/\(index)/\(name)")) }
      }
    }
    for index in draft.levels.indices { #expect(shown.contains("/levels/\(index)/value")) }
    for index in draft.events.indices { #expect(shown.contains("/events/\(index)/cost")) }
  }

  @Test func `A table's numbers come from the schedule file`() {
    let tables = page.components(separatedBy: "<table").dropFirst().map { table in
      table.components(separatedBy: "</table>")[0]
    }
    // Gaps are computed, requests by kind counted: neither is in the file.
    let computed = ["Gap", "Requested", "Delivered", "Unmet", "Bound"]
    let cells = tables.flatMap { $0.components(separatedBy: "<td").dropFirst() }.filter {
      $0.contains("class=\"number\"")
    }
    #expect(cells.count > 30)
    for cell in cells where !computed.contains(where: { cell.contains("data-label=\"\($0)\"") }) {
      #expect(cell.contains("data-json=") || cell.contains(">no limit<"), "\(cell)")
    }
  }
}
