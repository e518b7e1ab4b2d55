import Foundation
import Scheduling
import Testing

@testable import ScenarioFiles

@Suite struct BeginningTests {
  @Test(arguments: ["plan", "plan.xlsx"])
  func `The starter is valid and has an example in every table`(name: String) throws {
    let folder = try TemporaryFolder()
    let beginning = try ScenarioBeginning(at: "\(folder.path)/\(name)")
    #expect(beginning.warnings.isEmpty && beginning.tasks.isEmpty)
    let loaded = try ScenarioSource.read("\(folder.path)/\(name)")
    #expect(loaded.warnings.isEmpty)
    #expect(Starter.parts.documents.count == Schema.tables.count)
    #expect(Starter.parts.documents.values.allSatisfy { !$0.records.isEmpty })
  }

  @Test(arguments: [
    ("2018-07-01", "2019-06-30", "2019-07-01", "2020-06-30"),
    ("2019-01-01", "2019-12-31", "2020-01-01", "2020-12-31"),
    ("2019-03-01", "2020-02-29", "2020-03-01", "2021-02-28"),
    ("2019-01-07", "2019-03-31", "2020-01-06", "2020-03-29"),
  ])
  func `A year is followed by the next, other periods by 52 weeks`(
    first: String, last: String, nextFirst: String, nextLast: String
  ) throws {
    func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
    let shift = YearShift(after: Span(try day(first), try day(last)))
    #expect(shift.new == Span(try day(nextFirst), try day(nextLast)))
    let inside = try day(first) + 10
    #expect(shift.moved(inside) - inside == 364)
    #expect(shift.moved(inside).weekday == inside.weekday)
    #expect(shift.moved("open") == "open")
  }

  @Test(arguments: [
    ("ROCB A/P 2018/19", "ROCB A/P 2019/20"), ("Plan 2019", "Plan 2020"),
    ("2098–99", "2099–00"), ("Tiny", "Tiny, the next period"),
  ])
  func `Years in a name move on`(name: String, next: String) {
    #expect(YearNames.next(name) == next)
  }

  /// A year in which R1 is delivered, R2 is not, R3 is cancelled.
  private let year = SmallScenario([
    "scenario.yaml": "name: Plan 2019\nfirst_day: 2019-01-01\nlast_day: 2019-12-31\n",
    "requests.csv": """
    id,kind,beneficiaries,topic,days,priority,earliest,latest,carried,status
    R1,national,WSM,VAL,5,,,,,
    R2,regional,all,VAL,3,,2019-01-01,2019-05-31,1,tentative
    R3,national,WSM,VAL,5,1,,,,cancelled
    R4,national,WSM,VAL,5,1,,2019-12-31,,

    """,
    "sequences.csv": "before,after\nR1,R2\nR2,R4\n",
    "absences.csv": "expert,from,until\nE1,2019-03-04,2019-03-08\nE1,2019-12-02,2020-01-31\n",
    "accreditations.csv": "expert,category,topic,until\nE1,ET,VAL,2020-06-30\n",
    "ratings.csv": "expert,topic,rating\nE1,VAL,4.5\n",
    "funds.csv": "id,budget,from,until\nCCF,1000,2019-01-01,2019-12-31\n",
    "holidays.csv": "administration,from\nFJI,2019-10-10\n",
    "decisions.csv": "request,first_day,state\nR1,2019-03-11,confirmed\n",
    "schedule.csv": "request,first_day,venue,fund,role,expert\nR1,2019-03-11,APW,CCF,,\n",
  ])

  private func roll(schedule: String?) throws -> (folder: TemporaryFolder, next: LoadedScenario) {
    let folder = try TemporaryFolder(year.files)
    let path = schedule.map { "\(folder.path)/\($0)" }
    _ = try ScenarioBeginning(at: "\(folder.path)/next", from: folder.path, schedule: path)
    return (folder, try ScenarioSource.read("\(folder.path)/next"))
  }

  @Test func `Unmet requests are carried forward, one priority higher`() throws {
    let (folder, next) = try roll(schedule: "schedule.csv")
    let requests = next.contents.requests
    #expect(requests.map(\.id) == ["R2", "R4"])
    #expect(requests.map(\.priority) == [2, 1])
    #expect(requests.map(\.carried) == [2, 1])
    #expect(requests.map { $0.earliest?.description } == ["2020-01-01", nil])
    #expect(requests.map { $0.latest?.description } == ["2020-05-29", "2020-12-31"])
    #expect(next.contents.sequences.count == 1)
    #expect(next.contents.decisions.isEmpty)
    #expect(next.contents.settings.name == "Plan 2020")
    let todo = try folder.text("next/TODO.md")
    #expect(todo.contains("- [ ] R2\n") && todo.contains("and dropped (1)"))
    #expect(todo.contains("- [ ] E1, ET, VAL: 2020-06-30"))
    #expect(todo.contains("- [ ] FJI, 2020-10-08"))
  }

  @Test func `Facts stay, what belongs to the year moves, what lasts stays`() throws {
    let (folder, next) = try roll(schedule: nil)
    #expect(next.contents.requests.map(\.id) == ["R1", "R2", "R3", "R4"])
    #expect(next.contents.requests.map(\.carried) == [0, 1, 0, 0])
    #expect(
      try folder.text("next/absences.csv")
        == "expert,from,until\nE1,2020-03-02,2020-03-06\nE1,2019-12-02,2020-01-31\n")
    #expect(
      try folder.text("next/accreditations.csv")
        == "expert,category,topic,until\nE1,ET,VAL,2020-06-30\n")
    #expect(try folder.text("next/ratings.csv") == "expert,topic,rating\nE1,VAL,4.5\n")
    #expect(
      try folder.text("next/funds.csv")
        == "id,budget,from,until\nCCF,1000,2020-01-01,2020-12-31\n")
  }

  @Test(arguments: [("2020", "2021"), ("2019", "2020")])
  func `What begins with the year stays as long as it is, and a fund without an end goes on`(
    old: String, new: String
  ) throws {
    let folder = try TemporaryFolder(
      SmallScenario([
        "scenario.yaml": """
        name: Plan
        first_day: \(old)-01-01
        last_day: \(old)-12-31
        currency: "[EUR]"

        """,
        "holidays.csv": "administration,from,until\nFJI,\(old)-01-01,\(old)-01-02\n",
        "funds.csv": "id,budget,from,until\nCCF,1000,\(old)-03-01,\n",
      ]).files)
    _ = try ScenarioBeginning(at: "\(folder.path)/next", from: folder.path, schedule: nil)
    #expect(
      try folder.text("next/holidays.csv")
        == "administration,from,until\nFJI,\(new)-01-01,\(new)-01-02\n")
    #expect(try folder.text("next/funds.csv") == "id,budget,from\nCCF,1000,\(old)-03-01\n")
    #expect(try ScenarioSource.read("\(folder.path)/next").contents.settings.currency == "[EUR]")
  }

  @Test func `A schedule of another scenario is refused`() throws {
    let folder = try TemporaryFolder(year.files)
    try folder.write(Array("request\nR11\n".utf8), to: "other.csv")
    let error = try #require(throws: ScenarioDiagnostics.self) {
      try ScenarioBeginning(
        at: "\(folder.path)/next", from: folder.path, schedule: "\(folder.path)/other.csv")
    }
    #expect(
      error.description == "other.csv: \"R11\" is not the id of a request. Maybe write R1.")
    #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/next"))
  }

  @Test func `A workbook is rolled forward into a workbook with its list of tasks`() throws {
    let folder = try TemporaryFolder(year.files)
    let (book, next) = ("\(folder.path)/book.xlsx", "\(folder.path)/next.xlsx")
    _ = try ScenarioConversion(of: folder.path, to: book, replacing: false)
    let beginning = try ScenarioBeginning(at: next, from: book, schedule: nil)
    #expect(beginning.files == [next] && !beginning.tasks.isEmpty)
    let loaded = try ScenarioSource.read(next)
    let (_, other) = try roll(schedule: nil)
    #expect(loaded.contents == other.contents)
  }
}
