import Foundation
import Testing

@Suite struct RepairTests {
  /// A folder with the tiny scenario and its schedule.
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny")
    try Program.run(["draft", "tiny"], in: folder)
    return folder
  }

  private func repair(_ arguments: String..., in folder: TemporaryFolder) throws
    -> Program.Outcome
  {
    let call = ["repair", "tiny", "--schedule", "out/tiny/schedule.json"]
    return try Program.run(call + arguments, in: folder)
  }

  #if GLPK
    @Test func `Ways to go on are ranked, and withdrawing is one of them`() throws {
      let outcome = try repair("--decline", "FJI-01:R1", in: folder())
      #expect(outcome.code == 0)
      try Golden.expect(outcome.output, equals: "tiny/repair.txt")
      let json = try repair("--decline", "FJI-01:R1", "--json", in: folder())
      #expect(json.output.contains("\"kind\": \"substitute\""))
      #expect(json.output.contains("\"kind\": \"withdraw\""))
    }

    @Test func `No two ways tell everybody the same, and there is one besides the only substitute`()
      throws
    {
      let outcome = try Program.run(
        "repair", Repository.scenario("rocb-ap-2018-19"), "--schedule",
        Repository.path("Tests/MobilizeTests/Golden/rocb-ap-2018-19/baseline.json"),
        "--decline", "JPN-02:R38", "--engine", "heuristic", "--iterations", "400", "--json")
      #expect(outcome.code == 0)
      let document =
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
      let ways = try #require(document?["repairs"] as? [[String: Any]])
      #expect(ways.count == 3 && ways.last?["kind"] as? String == "withdraw")
      let told = ways.map { way -> [String] in
        let changed = way["changed"] as? [[String: Any]] ?? []
        return changed.map { "\($0["request"] ?? ""): \($0["out"] ?? ""), \($0["in"] ?? "")" }
      }
      #expect(Set(told).count == ways.count)
    }

    @Test func `Taking a way writes its schedule and enters an absence where it belongs`() throws {
      let folder = try folder()
      let outcome = try repair("--absent", "FJI-01:2019-02-19", "--take", "1", in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("out/tiny/schedule.md, tiny/absences.csv"))
      #expect(
        try folder.text("tiny/absences.csv") == """
          expert,from,until,reason
          POL-01,2019-03-01,2019-03-31,Other duties
          FJI-01,2019-02-19,2019-02-19,

          """)
      let check = try Program.run(
        ["check", "tiny", "out/tiny/schedule.json", "--strict"], in: folder)
      #expect(check.code == 0 && check.errors == "", "\(check.output)\(check.errors)")
      #expect(try folder.text("out/tiny/schedule.csv").contains("R3,"))
    }
  #endif

  @Test func `A decline is entered into the decisions, which are made if need be`() throws {
    let folder = try folder()
    let first = try repair("--decline", "FJI-01:R1", "--take", "1", in: folder)
    #expect(first.code == 0)
    let rows = "request,first_day,venue,fund,experts,state\nR1,,,,FJI-01,declined\n"
    #expect(try folder.text("tiny/decisions.csv") == rows)
    let second = try repair("--decline", "FJI-09:R2", "--take", "1", in: folder)
    #expect(second.code == 0 && second.errors == "", "\(second.errors)")
    #expect(try folder.text("tiny/decisions.csv") == rows + "R2,,,,FJI-09,declined\n")
  }

  @Test func `What was released is released as the taken way has it, and no more than it gave`()
    throws
  {
    let folder = try folder()
    let header = "request,first_day,venue,fund,experts,state,remark\n"
    try folder.write(
      header + "R1,2019-01-21,,,FJI-01 TON-01,confirmed,by phone\n"
        + "R3,2019-02-19,SUV,,,confirmed,\n", to: "tiny/decisions.csv")
    let outcome = try repair("--decline", "FJI-01:R1", "--take", "1", in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Released as they are now: R1\n"))
    let table = try folder.text("out/tiny/schedule.csv")
    let lines = table.split(whereSeparator: \.isNewline)
    let trainer = try #require(
      lines.first { $0.hasPrefix("R1,") && $0.contains(",trainer,") })
    let id = try #require(trainer.split(separator: ",").first { $0.hasSuffix("-01") })
    let rows = try folder.text("tiny/decisions.csv").split(separator: "\n").map(String.init)
    #expect(id != "FJI-01")
    #expect(rows[1].hasPrefix("R1,2019-01-21,,,") && rows[1].hasSuffix(",released,by phone"))
    #expect(rows[1].contains(id) && !rows[1].contains("FJI-01"))
    #expect(rows.dropFirst(2) == ["R3,2019-02-19,SUV,,,confirmed,", "R1,,,,FJI-01,declined,"])
    // The next draft finds nothing to protect that is not so.
    let check = try Program.run(["check", "tiny", "out/tiny/schedule.json"], in: folder)
    #expect(check.output.contains("Verdict: the schedule keeps every rule"), "\(check.output)")
  }

  @Test func `What takes place no more is no longer released`() throws {
    let folder = try folder()
    let header = "request,first_day,venue,fund,experts,state\n"
    try folder.write(
      header + "R1,2019-01-21,,,,released\nR3,2019-02-19,,,,released\n", to: "tiny/decisions.csv")
    let ways = try repair("--decline", "FJI-01:R3", in: folder).output
    let last = try #require(ways.split(separator: "\n").last { $0.contains("  Withdraw") }?.first)
    let outcome = try repair("--decline", "FJI-01:R3", "--take", "\(last)", in: folder)
    #expect(outcome.output.contains("No longer released: R3\n"), "\(outcome.output)")
    #expect(
      try folder.text("tiny/decisions.csv")
        == header + "R1,2019-01-21,,,,released\nR3,,,,FJI-01,declined\n")
  }

  @Test func `A pin that can't be kept is told, and taking a way waits for the planner's decision`()
    throws
  {
    let folder = try folder()
    let rows = "request,first_day,venue,fund,experts,state\nR1,,,,FJI-01,pinned\n"
    try folder.write(rows, to: "tiny/decisions.csv")
    let told = try repair("--decline", "FJI-01:R1", in: folder)
    #expect(told.code == 0)
    #expect(told.errors.contains("decisions.csv: warning: R1, as pinned: "), "\(told.errors)")
    #expect(told.errors.contains("(pinned), if FJI-01: declines R1."), "\(told.errors)")
    let before = try folder.text("out/tiny/schedule.json")
    let taken = try repair("--decline", "FJI-01:R1", "--take", "1", in: folder)
    #expect(taken.code == 1)
    #expect(taken.errors.contains("decisions.csv:2: R1, as pinned: "), "\(taken.errors)")
    #expect(try folder.text("tiny/decisions.csv") == rows)
    #expect(try folder.text("out/tiny/schedule.json") == before)
  }

  @Test func `Where nobody in the schedule is missing there is nothing to repair`() throws {
    let outcome = try repair("--withdrawn", "POL-01", in: folder())
    #expect(outcome.output.contains("1  Nothing to repair: the schedule stands as it is"))
  }

  @Test func `A way that is not there is refused, and nothing is written`() throws {
    let folder = try folder()
    let before = try folder.text("out/tiny/schedule.json")
    let outcome = try repair("--decline", "FJI-01:R1", "--take", "9", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("There is no way 9. Maybe take one from 1 to"))
    #expect(try folder.text("out/tiny/schedule.json") == before)
    #expect(throws: (any Error).self) { try folder.text("tiny/decisions.csv") }
    #expect(try Program.run(["repair", "tiny"], in: folder).errors.contains("Nobody is missing."))
  }
}
