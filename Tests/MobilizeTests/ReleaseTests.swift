import Testing

@Suite struct ReleaseTests {
  private static func drafted() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny")
    let call = ["draft", "tiny", "--engine", "heuristic"]
    #expect(try Program.run(call, in: folder).code == 0)
    return folder
  }

  @Test func `Events are entered as decisions, and the next draft keeps them`() throws {
    let folder = try Self.drafted()
    let all = try Program.run(["release", "tiny", "out/tiny/schedule.json"], in: folder)
    #expect(all.code == 0)
    #expect(all.output.hasPrefix("Written to tiny/decisions.csv: 3 events as released\n"))
    let one = try Program.run(
      ["release", "tiny", "out/tiny/schedule.json", "--confirm", "R3"], in: folder)
    #expect(one.output.hasPrefix("Written to tiny/decisions.csv: 1 event as confirmed\n"))
    let rows = try folder.text("tiny/decisions.csv").split(separator: "\n")
    #expect(rows.count { $0.hasSuffix("released") } == 2)
    #expect(rows.count { $0.hasPrefix("R3,") && $0.hasSuffix("confirmed") } == 1)
    let next = try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    #expect(next.code == 0)
    let check = try Program.run(["check", "tiny", "out/tiny/schedule.json"], in: folder)
    #expect(check.output.contains("commitments                       0") || check.code == 0)
  }

  @Test func `What is confirmed and unchanged stays confirmed`() throws {
    let folder = try Self.drafted()
    let call = ["release", "tiny", "out/tiny/schedule.csv"]
    try Program.run(call + ["R3", "--confirm"], in: folder)
    let again = try Program.run(call, in: folder)
    #expect(again.output.contains("2 events as released"))
    #expect(again.output.hasSuffix("Confirmed before, and unchanged: R3\n"))
  }

  @Test func `Unknown requests are all named, with the nearest`() throws {
    let folder = try Self.drafted()
    let call = ["release", "tiny", "out/tiny/schedule.json", "R11", "X"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains("\"R11\" is not a request with an event in the schedule. Maybe"))
    #expect(outcome.errors.hasSuffix("2 errors.\n"))
  }

  @Test func `A schedule that breaks a rule is refused unless forced`() throws {
    let folder = try Self.drafted()
    let columns = "request,first_day,last_day,venue,fund,role,expert\n"
    try folder.write(
      columns + "R3,2019-02-18,2019-02-21,SUV,CCF,trainer,FJI-01\n", to: "typed.csv")
    let refused = try Program.run(["release", "tiny", "typed.csv"], in: folder)
    #expect(refused.code == 1)
    #expect(refused.errors.contains("(working-days)"))
    #expect(refused.errors.hasSuffix("1 error.\n"))
    let forced = try Program.run(["release", "tiny", "typed.csv", "--force"], in: folder)
    #expect(forced.code == 0)
    #expect(try folder.text("tiny/decisions.csv").contains("R3,2019-02-18"))
  }

  @Test(arguments: [
    ("R9,2019-01-21", "there is no request R9"), ("R1,", "\"R1\" has an event of which nothing"),
  ])
  func `Rows that no scenario may have are not entered even if forced`(
    row: String, words: String
  ) throws {
    let folder = try TemporaryFolder(["typed.csv": "request,first_day\n\(row)\n"])
    try folder.copyScenario("tiny")
    let forced = try Program.run(["release", "tiny", "typed.csv", "--force"], in: folder)
    #expect(forced.code == 1)
    #expect(forced.errors.contains(words), "\(forced.errors)")
    #expect((try? folder.text("tiny/decisions.csv")) == nil)
  }
}
