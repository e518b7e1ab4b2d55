import Foundation
import Testing

@Suite struct CheckTests {
  @Test func `All mistakes of a scenario are told at once, and counted`() throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario(
      "tiny",
      changes: [
        "absences.csv": "expert,from\nAUS-02,2019-01-14\nFJI-01,2019-13-01\n",
        "scenario.yaml": "name: Tiny\nfirst_day: 2019-01-07\nlast_day: 2019-03-31\nfares: 1\n",
      ])
    let outcome = try Program.run(["check", "tiny"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count { $0.contains("absences.csv:2: ") && $0.contains("AUS-01") } == 1)
    #expect(lines.count { $0.contains("absences.csv:3: ") } == 1)
    #expect(lines.count { $0.contains("fares") && $0.contains("Maybe") } == 1)
    #expect(lines.last == "3 errors.")
  }

  @Test func `The mistakes of a scenario can be had as JSON`() throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny", changes: ["absences.csv": "expert,from\nNOBODY,2019-01-14\n"])
    let outcome = try Program.run(["check", "tiny", "--json"], in: folder)
    #expect(outcome.code == 1)
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let mistakes = (document as? [String: Any])?["diagnostics"] as? [[String: Any]]
    #expect(mistakes?.count == 1)
    #expect(mistakes?.first?["row"] as? Int == 2)
  }

  @Test func `A sound scenario is told to be`() throws {
    let outcome = try Program.run("check", Repository.scenario("tiny"), "--strict")
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.hasSuffix("Verdict: the scenario can be scheduled\n"))
  }

  @Test func `No name steers the terminal`() throws {
    let folder = try TemporaryFolder()
    let yaml = "name: \"a\\e[31mb\"\nfirst_day: 2019-01-07\nlast_day: 2019-03-31\n"
    try folder.copyScenario("tiny", changes: ["scenario.yaml": yaml])
    let outcome = try Program.run(["check", "tiny"], in: folder)
    #expect(outcome.output.hasPrefix("a\u{FFFD}[31mb: "), "\(outcome.output)")
    try folder.write(yaml + "\"\\e[2Jx\": 1\n", to: "tiny/scenario.yaml")
    let refused = try Program.run(["check", "tiny"], in: folder)
    #expect(refused.code == 1)
    #expect(!refused.errors.contains("\u{1B}"))
  }

  @Test func `A schedule typed by hand is judged, not believed`() throws {
    let folder = try TemporaryFolder([
      "typed.csv": """
      request,first_day,last_day,venue,fund,cost,role,expert
      R3,2019-02-18,2019-02-21,SUV,CCF,1,trainer,FJI-01

      """
    ])
    let call = ["check", Repository.scenario("tiny"), "typed.csv"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("working-days: 1 violation"))
    #expect(outcome.output.contains("stated-values: 1 violation"))
    #expect(try Program.run(call + ["--strict"], in: folder).code == 2)
  }

  @Test func `A schedule of another scenario is judged with a warning`() throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny")
    try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    let yaml = try folder.text("tiny/scenario.yaml")
    try folder.write(yaml + "notice_weeks: 0\n", to: "tiny/scenario.yaml")
    let outcome = try Program.run(["check", "tiny", "out/tiny/schedule.json"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("was made for another scenario"))
  }
}
