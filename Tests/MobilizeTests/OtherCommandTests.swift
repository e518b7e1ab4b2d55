import Foundation
import ScenarioFiles
import Testing

@Suite struct OtherCommandTests {
  private static let tiny = Repository.scenario("tiny")

  @Test func `The dictionary is printed as the code reads it`() throws {
    let outcome = try Program.run("schema")
    #expect(outcome.code == 0)
    #expect(outcome.output == Schema.text)
  }

  @Test func `A level's program is written for other solvers`() throws {
    let folder = try TemporaryFolder()
    let call = ["export", Self.tiny, "--to", "mps", "--level", "unmet"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.output.hasPrefix("NAME Tiny,_unmet\nROWS\n"))
    #expect(outcome.output.hasSuffix("ENDATA\n"))
    try Program.run(call + ["--out", "program.mps"], in: folder)
    #expect(try folder.text("program.mps") == outcome.output)
  }

  @Test func `The levels above can be fixed at a schedule's values, if it keeps the rules`() throws
  {
    let folder = try TemporaryFolder([
      "typed.csv":
        "request,first_day,venue,fund,role,expert\nR3,2019-02-18,SUV,CCF,trainer,FJI-01\n"
    ])
    let call = ["export", Self.tiny, "--to", "mps", "--level", "targets", "--fixed"]
    try Program.run(["draft", Self.tiny, "--engine", "heuristic"], in: folder)
    #expect(try Program.run(call + ["out/tiny/schedule.json"], in: folder).code == 0)
    let refused = try Program.run(call + ["typed.csv"], in: folder)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("typed.csv: breaks rules or is not complete"))
  }

  @Test func `The events of a run can be written, and made a program for other solvers`() throws {
    let folder = try TemporaryFolder()
    try Program.run(
      ["draft", Self.tiny, "--engine", "heuristic", "--columns", "columns.json"], in: folder)
    let document = try JSONSerialization.jsonObject(
      with: Data(try folder.text("columns.json").utf8))
    let events = (document as? [String: Any])?["events"] as? [[String: Any]]
    let requests = events?.compactMap { $0["request"] as? String } ?? []
    #expect(Set(requests) == ["R1", "R2", "R3"])
    let call = ["export", Self.tiny, "--to", "mps", "--level", "unmet", "--columns"]
    let outcome = try Program.run(call + ["columns.json"], in: folder)
    #expect(outcome.code == 0)
    let columns = outcome.output.split(separator: "\n").filter { $0.hasPrefix(" BV BOUNDS event_") }
    #expect(columns.count == requests.count)
    #expect(try Program.run(call + ["none.json"], in: folder).code == 1)
  }

  @Test func `Unmet requests of a given schedule are listed without drafting one`() throws {
    let folder = try TemporaryFolder([
      "typed.csv":
        "request,first_day,venue,fund,role,expert\nR3,2019-02-19,SUV,CCF,trainer,FJI-01\n"
    ])
    let call = ["unmet", Self.tiny, "--schedule", "typed.csv", "--json"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 0)
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let unmet = (document as? [String: Any])?["unmet"] as? [[String: Any]]
    #expect(unmet?.compactMap { $0["request"] as? String } == ["R1", "R2", "R4"])
    // Both fit in beside what was typed, and need no change.
    let fitting = unmet?.filter { $0["possible_unchanged"] as? Bool == true }
    #expect(fitting?.compactMap { $0["request"] as? String } == ["R1", "R2"])
    let quick = try Program.run(
      ["unmet", Self.tiny, "--schedule", "typed.csv", "--explain-limit", "0"], in: folder)
    #expect(
      quick.code == 0 && !quick.output.contains("unlocks") && !quick.output.contains("Levers"))
    #expect(try Program.run(call + ["--explain-limit", "-1"], in: folder).code == 1)
  }

  @Test func `An id that is neither a request's nor an expert's is told, with the nearest`() throws
  {
    let folder = try TemporaryFolder([
      "typed.csv":
        "request,first_day,venue,fund,role,expert\nR3,2019-02-19,SUV,CCF,trainer,FJI-01\n"
    ])
    let call = ["explain", Self.tiny, "--schedule", "typed.csv"]
    let outcome = try Program.run(call + ["FJI-1"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("\"FJI-1\" is not the id of a request or an expert"))
    #expect(outcome.errors.contains("Maybe write FJI-01."))
    let expert = try Program.run(call + ["FJI-01"], in: folder)
    #expect(expert.output.contains("Missions: 1, "))
  }
}
