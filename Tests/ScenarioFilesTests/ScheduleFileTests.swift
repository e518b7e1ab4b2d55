import Scheduling
import Testing

@testable import ScenarioFiles

struct ScheduleFileTests {
  private func read(_ text: String, as name: String) throws -> StatedSchedule {
    let folder = try TemporaryFolder([name: text])
    return try ScheduleFile.read("\(folder.path)/\(name)")
  }

  private func complaints(_ text: String, as name: String) throws -> [String] {
    do {
      _ = try read(text, as: name)
      return []
    } catch let error as ScenarioDiagnostics {
      return error.diagnostics.map(\.description)
    }
  }

  private static let json = """
    {"format": "mobilize-schedule/1", "scenario": {"name": "S", "hash": "abc"}, "run": null,
     "levels": [{"id": "unmet", "value": 2, "bound": 1}, {"id": "quality", "value": -5}],
     "events": [
       {"request": "R1", "first_day": "2019-01-21", "last_day": null, "venue": "APW", "cost": 36,
        "team": [{"role": "trainer", "expert": "FJI-01", "accreditation": "ET:VAL:full"},
                 {"role": "shadow", "expert": null}]},
       {"request": "R2"}],
     "unmet": []}
    """

  @Test(arguments: ["schedule.json", "draft.txt"])
  func `A schedule in JSON is read`(name: String) throws {
    let schedule = try read(Self.json, as: name)
    #expect(schedule.scenarioHash == "abc")
    #expect(schedule.levels == [.unmet: 2, .quality: -5])
    let event = try #require(schedule.events.first)
    #expect(schedule.events.map(\.request) == ["R1", "R2"])
    #expect(event.firstDay == Day(iso: "2019-01-21"))
    #expect(event.lastDay == nil)
    #expect(event.venue == "APW")
    #expect(event.fund == nil)
    #expect(event.cost == 36)
    #expect(event.team.map(\.expert) == ["FJI-01", nil])
    #expect(event.team.map(\.accreditation) == ["ET:VAL:full", nil])
    #expect(schedule.events[1].team.isEmpty)
  }

  @Test(arguments: [
    ("{", "s.json:1: is not JSON: unexpected end of file"),
    ("", "s.json:1: is not JSON: unexpected end of file"),
    ("{\n\"a\":\n x}", "s.json:3: is not JSON: invalid value."),
    ("[]", "s.json: is not an object of format mobilize-schedule/1."),
    (#"{"events": []}"#, "s.json: format is missing."),
    (
      #"{"format": "mobilize-schedule/2", "events": []}"#,
      "s.json: format \"mobilize-schedule/2\" is another format. Maybe write mobilize-schedule/1."
    ),
    (#"{"format": "mobilize-schedule/1"}"#, "s.json: events is missing."),
    (#"{"format": "mobilize-schedule/1", "events": 3}"#, "s.json: events \"3\" is not a list."),
  ])
  func `What is no schedule in JSON is refused`(text: String, words: String) throws {
    let complaints = try complaints(text, as: "s.json")
    #expect(complaints.count == 1)
    #expect(complaints.first?.hasPrefix(words) == true, "\(complaints)")
  }

  @Test func `Deep nesting in JSON is refused`() throws {
    let complaints = try complaints(String(repeating: "[", count: 100_000), as: "s.json")
    #expect(complaints.count == 1)
  }

  @Test func `Every mistake in JSON is named by its path`() throws {
    let text = """
      {"format": "mobilize-schedule/1", "levels": [{"id": "qualty", "value": 1.5}],
       "events": [{"first_day": "2019-02-30"},
         {"request": "R1", "cost": true, "venue": 7, "team": [{"expert": 7, "role": "a"}, 3]}]}
      """
    #expect(
      try complaints(text, as: "s.json") == [
        "s.json: levels[0].id \"qualty\" is no level. Maybe write quality.",
        "s.json: events[0].request is missing.",
        "s.json: events[0].first_day \"2019-02-30\" is a day the calendar does not have.",
        "s.json: events[1].venue \"7\" is not a text.",
        "s.json: events[1].cost \"true\" is not a whole number.",
        "s.json: events[1].team[0].expert \"7\" is not a text.",
        "s.json: events[1].team[1] \"3\" is not an object.",
        "s.json: events[1].team[1].role is missing.",
      ])
  }

  @Test func `A key given twice is named by its line, however it is written`() throws {
    let text = #"""
      {"format": "mobilize-schedule/1", "unmet": [{"a": "\\"}, {"a": "{\"a\":"}],
       "events": [{"request": "R1", "team": [{"role": "x"}, {"role": "y"}],
         "request" : "R2", "cost": 1},
         {"request": "R3", "\u0063ost": 1,
          "cost": 2}],
       "format": "mobilize-schedule/1"}
      """#
    #expect(
      try complaints(text, as: "s.json") == [
        "s.json:3: \"request\" is given twice in one object. Maybe keep one of the two.",
        "s.json:5: \"cost\" is given twice in one object. Maybe keep one of the two.",
        "s.json:6: \"format\" is given twice in one object. Maybe keep one of the two.",
      ])
  }

  private static let header = "request,title,first_day,last_day,venue,fund,cost,role,expert,name\n"

  @Test func `A schedule in a table is read, rows of one request together`() throws {
    let schedule = try read(
      Self.header + "R1,T,2019-01-21,2019-01-25,APW,NOR,3650,trainer,FJI-01,x\n"
        + "R2,T,?,null,,,,,,\nR1,T,,,,,,shadow,?,\n", as: "schedule.csv")
    #expect(schedule.events.map(\.request) == ["R1", "R2"])
    #expect(schedule.events[0].team.map(\.role) == ["trainer", "shadow"])
    #expect(schedule.events[0].team.map(\.expert) == ["FJI-01", nil])
    #expect(schedule.events[0].cost == 3650)
    #expect(schedule.events[1].firstDay == nil)
    #expect(schedule.events[1].team.isEmpty)
  }

  @Test func `Every mistake in a table is named by row and column`() throws {
    let text =
      Self.header + "R1,T,2019-01-21,,APW,NOR,3650,trainer,FJI-01,x\n"
      + "R1,T,2019-01-22,,SUV,CCF,1,shadow,,x\n,,2019-13-01,,,,x,,E1,\n"
    #expect(
      try complaints(text, as: "plan.csv") == [
        "plan.csv:3: first_day \"2019-01-22\" is 2019-01-21 in an earlier row of R1.",
        "plan.csv:3: venue \"SUV\" is APW in an earlier row of R1.",
        "plan.csv:3: fund \"CCF\" is NOR in an earlier row of R1.",
        "plan.csv:3: cost \"1\" is 3650 in an earlier row of R1.",
        "plan.csv:4: request is blank.",
        "plan.csv:4: first_day \"2019-13-01\" is a day the calendar does not have.",
        "plan.csv:4: cost \"x\" is not a whole number.",
        "plan.csv:4: role is blank, though E1 is in the team.",
      ])
  }

  @Test func `A table without requests says only that`() throws {
    let text = "title,first_day\nA,2019-01-21\nB,2019-01-28\n"
    #expect(
      try complaints(text, as: "plan.csv") == ["plan.csv:1: request is missing from the header."])
  }

  @Test func `Empty columns that a spreadsheet leaves at the end are no matter`() throws {
    let schedule = try read("request,venue,,\nR1,APW,,\n,,,\n", as: "plan.csv")
    #expect(schedule.events.map(\.venue) == ["APW"])
  }

  @Test(arguments: [
    ("21/01/2019", "Maybe write 2019-01-21."), ("01/21/2019", "Maybe write 2019-01-21."),
    ("2/2/2019", "Maybe write 2019-02-02."),
    ("01/02/2019", "Maybe write year-month-day, as in 2018-07-01."),
  ])
  func `A date is guessed where only one is possible`(text: String, advice: String) throws {
    let complaints = try complaints("request,first_day\nR1,\(text)\n", as: "plan.csv")
    #expect(complaints == ["plan.csv:2: first_day \"\(text)\" is not a date. \(advice)"])
  }

  @Test func `A schedule that is not there is named`() throws {
    #expect(throws: ScenarioDiagnostics.self) { try ScheduleFile.read("/nowhere/schedule.json") }
  }
}
