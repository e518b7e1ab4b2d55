import Foundation
import Testing
import Workbooks

@testable import Reports
@testable import Scheduling

/// The workbook of the fixture's draft, read back from its bytes.
struct ScheduleWorkbookTests {
  private func sheets(of schedule: ReportedSchedule) throws -> [String: [[String: StoredValue]]] {
    let name = "mobilize-test-\(UInt64.random(in: 0 ... .max)).xlsx"
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(name)
    defer { try? FileManager.default.removeItem(at: url) }
    try Data(ScheduleWorkbook.bytes(of: schedule)).write(to: url)
    let contents = try WorkbookReader.read(url.path)
    return Dictionary(uniqueKeysWithValues: contents.sheets.map { ($0.name, Self.rows(of: $0)) })
  }

  /// The rows by the names in the first one.
  private static func rows(of sheet: SheetContents) -> [[String: StoredValue]] {
    var names: [Int: String] = [:]
    for cell in sheet.rows.first?.cells ?? [] {
      if case .text(let name) = cell.value { names[cell.column] = name }
    }
    return sheet.rows.dropFirst().map { row in
      Dictionary(
        row.cells.map { (names[$0.column] ?? "column \($0.column)", $0.value) }
      ) { first, _ in first }
    }
  }

  private func schedule(_ contents: ScenarioContents = Fixture.contents) -> ReportedSchedule {
    ReportedSchedule(Fixture.draft(contents), hash: "0a1b", version: "1.0.0")
  }

  @Test func `Every number of the schedule file stands in the workbook`() throws {
    let schedule = schedule()
    let sheets = try sheets(of: schedule)
    let text = ScheduleJSON.text(of: schedule.draft, hash: "", version: "")
    let file = try JSONReader.value(of: text)
    let tables = [
      ("events", "schedule", ["cost"]),
      ("funds", "funds", ["events", "budget", "committed", "left"]),
      ("experts", "experts", ["missions", "days"]),
      ("administrations", "administrations", ["missions", "days", "events", "hosted"]),
      ("targets", "targets", ["reached", "needed", "shortfall"]),
    ]
    for (member, sheet, columns) in tables {
      let items = (file[member] ?? file["totals"]?[member])?.items ?? []
      #expect(!items.isEmpty)
      let key = member == "events" ? "request" : String(member.dropLast())
      let rows = try #require(sheets[sheet])
      for item in items {
        let id = try #require(item[key]?.string)
        let row = try #require(rows.first { $0[key] == .text(id) }, "\(sheet) \(id)")
        for column in columns {
          let number = item[column]?.integer.map { StoredValue.number(Double($0)) }
          #expect(row[column] == number, "\(sheet) \(id) \(column)")
        }
      }
    }
    let overview = try #require(sheets["overview"]).map { Array($0.values) }
    func overviewHas(_ name: String, _ numbers: [Int?]) -> Bool {
      overview.contains { row in
        row.contains(.text(name))
          && numbers.allSatisfy { $0 == nil || row.contains(.number(Double($0 ?? 0))) }
      }
    }
    for level in file["levels"]?.items ?? [] {
      let numbers = [level["value"]?.integer, level["bound"]?.integer]
      #expect(overviewHas(level["id"]?.string ?? "", numbers))
    }
    for month in file["totals"]?["months"]?.items ?? [] {
      let numbers = [month["events"]?.integer, month["cost"]?.integer]
      #expect(overviewHas(month["month"]?.string ?? "", numbers))
    }
    for region in file["totals"]?["subregions"]?.items ?? [] {
      let numbers = [region["requests"]?.integer, region["events"]?.integer]
      #expect(overviewHas(region["subregion"]?.string ?? "", numbers))
    }
    for key in ["seed", "iterations", "columns", "nodes"] {
      #expect(overviewHas(key, [file["run"]?[key]?.integer]), "\(key)")
    }
  }

  @Test func `Totals hold their values, and dates are dates`() throws {
    let sheets = try sheets(of: schedule())
    let funds = try #require(sheets["funds"]?.last)
    #expect(funds["fund"] == .text("Total"))
    #expect(funds["committed"] == .number(17263))
    #expect(funds["quarter 1"] == .number(17263))
    #expect(sheets["funds"]?.first?["quarter 1"] == .number(9200))
    let day = try #require(SheetDate(daysSince1970: Fixture.day("2018-07-02").number))
    #expect(sheets["schedule"]?.first?["first_day"] == .date(day, hasTime: false))
    #expect(
      sheets["assignments"]?.map { $0["role"] } == [
        .text("lead"), .text("manager"), .text("shadow"), nil,
      ])
  }

  @Test func `Budgets are added up only where every fund has a limit`() throws {
    var schedule = schedule()
    let open = try #require(try sheets(of: schedule)["funds"]?.last)
    #expect(open["budget"] == open["donor"] && open["left"] == open["donor"])
    #expect(open["events"] == .number(2))
    (schedule.draft.totals.funds[1].budget, schedule.draft.totals.funds[1].left) = (9000, 937)
    let limited = try #require(try sheets(of: schedule)["funds"]?.last)
    #expect(limited["budget"] == .number(39000) && limited["left"] == .number(21737))
  }

  @Test func `A text that no cell can hold is cut, but no character in it`() throws {
    var contents = Fixture.contents
    contents.requests[0].title = String(repeating: "👨‍👩‍👧‍👦", count: 5_000)
    let title = try sheets(of: schedule(contents))["schedule"]?.first?["title"]
    guard case .text(let text) = title else { throw CocoaError(.fileReadCorruptFile) }
    #expect((32_750...SheetSize.characters).contains(text.utf16.count))
    #expect(text.hasSuffix("👨‍👩‍👧‍👦…") && Set(text).count == 2)
  }

  @Test func `Days of the period are on missions, absent or idle`() throws {
    var contents = Fixture.contents
    contents.experts[0].absences = [
      NamedSpan(Fixture.span("2018-07-05", "2018-07-11"), "leave"),
      NamedSpan(Fixture.span("2019-06-29", "2019-07-10"), "after"),
    ]
    let days = ExpertDays.all(of: Fixture.draft(contents).events, in: Scenario(contents))
    #expect(days.map(\.onMissions) == [7, 7, 0, 7])
    #expect(days.map(\.absent) == [6, 0, 0, 0])
    #expect(days.map(\.idle) == [352, 358, 365, 358])
  }

  @Test func `Weeks show who is where, travel included`() throws {
    let sheets = try sheets(of: schedule())
    let venues = try #require(sheets["venues by week"])
    #expect(venues.map { $0["venue"] } == [.text("BTN-NAT"), .text("KOR-RTC")])
    let experts = try #require(sheets["experts by week"]?.first { $0["expert"] == .text("JPN-02") })
    #expect(experts.values.count { $0 == .text("R05") } == 2)
    #expect(venues[0].values.count { $0 == .text("R05") } == 1)
  }

  @Test func `What is unmet says why`() throws {
    let unmet = try #require(try sheets(of: schedule())["unmet"])
    #expect(unmet.map { $0["request"] } == [.text("R08"), .text("R09")])
    #expect(unmet.map { $0["class"] } == [.text("impossible"), .text("crowded-out")])
    #expect(unmet[1]["reasons"] == .text("CCF-KOR is spent on R05 (fund-budget, 4)"))
  }

  @Test func `Violations, unknowns and changes have sheets of their own when there are any`() throws
  {
    var schedule = schedule()
    #expect(try sheets(of: schedule)["violations"] == nil)
    schedule.violations = [Violation(rule: "venue-open", requests: ["R05"], text: "closed")]
    schedule.unknowns = [Unknown(request: "R07", what: "fund")]
    let scenario = schedule.scenario
    schedule.comparison = ScheduleComparison(
      from: AssessedSchedule(of: [Fixture.forum], in: scenario),
      to: AssessedSchedule(of: [Fixture.audit], in: scenario))
    let sheets = try sheets(of: schedule)
    #expect(sheets["violations"]?.map { $0["rule"] } == [.text("venue-open"), .text("not known")])
    #expect(
      sheets["changes"]?.prefix(2).map { $0["change"] } == [.text("withdrawn"), .text("new")])
  }

  @Test(arguments: HostileNameTests.names + [String(repeating: "漢", count: 40_000)])
  func `Texts stay texts, and none could run as a formula`(name: String) throws {
    var contents = Fixture.contents
    contents.settings.name = name
    contents.requests[0].title = name
    contents.experts[0].name = name
    contents.venues[0].city = name
    contents.funds[0].name = name
    contents.targets[0].description = name
    let sheets = try sheets(of: schedule(contents))
    for cell in sheets.values.joined().flatMap(\.values) {
      guard case .text(let text) = cell, let first = text.unicodeScalars.first else { continue }
      #expect(!"=+-@\t\r＝".unicodeScalars.contains(first), "\(text)")
    }
    #expect(sheets["schedule"]?.count == 2)
  }

  @Test func `The same schedule makes the same bytes`() throws {
    #expect(try ScheduleWorkbook.bytes(of: schedule()) == ScheduleWorkbook.bytes(of: schedule()))
  }

  @Test func `An empty schedule makes a workbook too`() throws {
    var schedule = schedule()
    schedule.draft.events = []
    schedule.draft.unmet = []
    schedule.draft.totals = Totals(
      funds: [], experts: [], administrations: [], subregions: [], targets: [], months: [])
    #expect(try sheets(of: schedule)["schedule"]?.isEmpty == true)
  }
}
