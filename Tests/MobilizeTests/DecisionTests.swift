import Testing

@Suite struct DecisionTests {
  private static let header = "request,first_day,venue,fund,experts,state\n"

  private static func folder(pinning rows: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny", changes: ["decisions.csv": header + rows + "\n"])
    return folder
  }

  @Test(arguments: [
    ("R1,2019-02-04,,,,pinned", "requested-window", "R1"),
    ("R2,2019-02-11,SUV,,,pinned", "venue-open", "R2"),
    ("R2,,APW,,,pinned", "venue-allowed", "R2"),
    ("R3,2019-02-18,SUV,,,pinned", "working-days", "R3"),
    ("R1,,,CCF,,pinned", "fund-eligible", "R1"),
    ("R4,2019-03-06,,,POL-01,pinned", "expert-available", "POL-01"),
    ("R1,2019-01-21,,,FJI-01 AUS-01,pinned", "seats-filled", "R1"),
    ("R1,2019-01-21,APW,NOR,FJI-01,pinned\nR2,2019-02-12,SUV,NOR,FJI-01,pinned", "seat-", "FJI-01"),
  ])
  func `A pin that breaks a rule is named and stops a draft`(
    rows: String, rule: String, name: String
  ) throws {
    let folder = try Self.folder(pinning: rows)
    let draft = try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    #expect(draft.code == 1)
    #expect(draft.errors.contains("(\(rule)"), "\(draft.errors)")
    #expect(draft.errors.contains(name), "\(draft.errors)")
    let check = try Program.run(["check", "tiny", "--strict"], in: folder)
    #expect(check.code == 2)
    #expect(check.output.contains(rule))
  }

  @Test func `Pins that can be obeyed are, and free drafts ignore them`() throws {
    let folder = try Self.folder(pinning: "R1,2019-01-14,,,AUS-01,pinned")
    let call = ["draft", "tiny", "--engine", "heuristic"]
    let pinned = try Program.run(call, in: folder)
    #expect(pinned.code == 0, "\(pinned.errors)")
    #expect(try folder.text("out/tiny/schedule.csv").contains(",national,2019-01-14,"))
    #expect(try Program.run(call + ["--free"], in: folder).code == 0)
    #expect(try folder.text("out/tiny/schedule.csv").contains(",national,2019-01-21,"))
  }

  @Test func `A pin that breaks a rule is named with its row`() throws {
    let folder = try Self.folder(pinning: "R3,2019-02-19,,,,pinned\nR1,2019-02-04,,,,pinned")
    let draft = try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    #expect(draft.errors.contains("decisions.csv:3: R1, as pinned: "), "\(draft.errors)")
  }

  @Test func `Free drafts ignore pins that can't be obeyed`() throws {
    let folder = try Self.folder(pinning: "R1,2019-02-04,,,,pinned")
    let call = ["draft", "tiny", "--engine", "heuristic", "--free"]
    #expect(try Program.run(call, in: folder).code == 0)
  }

  @Test func `Pins that exclude each other are named together`() throws {
    let folder = try Self.folder(
      pinning: "R3,2019-02-19,SUV,CCF,AUS-01,pinned\nR4,2019-03-06,SUV,CCF,FJI-09,pinned")
    let draft = try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    #expect(draft.code == 1)
    #expect(draft.errors.contains("decisions.csv: R3, R4: budget of CCF"), "\(draft.errors)")
    #expect(draft.errors.contains("(fund-budget)"))
  }

  @Test(arguments: [
    ("R1,2019-01-21,APW,,,pinned", 0),
    ("R1,2019-01-21,APW,,,pinned\nR2,2019-02-12,SUV,,,pinned", 1),
  ])
  func `An order is judged where both of its events are pinned`(rows: String, code: Int32) throws {
    let folder = try Self.folder(pinning: rows)
    try folder.write("before,after\nR2,R1\n", to: "tiny/sequences.csv")
    let draft = try Program.run(["draft", "tiny", "--engine", "heuristic"], in: folder)
    #expect(draft.code == code, "\(draft.errors)")
    #expect(draft.errors.contains("(sequence)") == (code == 1), "\(draft.errors)")
  }
}
