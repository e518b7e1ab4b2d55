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
