import Foundation
import Testing

@Suite struct WhatIfTests {
  private static let tiny = Repository.scenario("tiny")

  /// A folder with a schedule of the tiny scenario to begin with.
  private func folderWithBaseline() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try Program.run(["draft", Self.tiny, "--out", "base"], in: folder)
    return folder
  }

  private func whatIf(_ arguments: String..., in folder: TemporaryFolder) throws
    -> Program.Outcome
  {
    let call = ["what-if", Self.tiny, "--baseline", "base/schedule.json"]
    return try Program.run(call + arguments, in: folder)
  }

  #if GLPK
    @Test func `The what-ifs a scenario carries are compared side by side`() throws {
      let outcome = try Program.run("what-if", Self.tiny)
      #expect(outcome.code == 0)
      try Golden.expect(outcome.output, equals: "tiny/what-ifs.txt")
    }

    @Test func `A what-if leads with who is affected`() throws {
      let folder = try folderWithBaseline()
      let call = ["--changes", "fund-shrinks", "--decline", "FJI-01:R3"]
      let text = try whatIf("--decline", "FJI-01:R3", "--budget", "NOR:-3000", in: folder)
      try Golden.expect(text.output, equals: "tiny/what-if.txt")
      let json = try Program.run(
        ["what-if", Self.tiny, "--baseline", "base/schedule.json", "--json"] + call, in: folder)
      try Golden.expect(json.output, equals: "tiny/what-if.json")
    }
  #endif

  @Test func `A change that hurts nobody changes nothing, protected or not`() throws {
    let folder = try folderWithBaseline()
    for call in [["--withdrawn", "POL-01"], ["--withdrawn", "POL-01", "--free"]] {
      let outcome = try Program.run(
        ["what-if", Self.tiny, "--baseline", "base/schedule.json"] + call, in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("Nothing changes for any of the 3 events."))
    }
  }

  @Test func `The new schedules are written, and keep the rules of the changed scenario`() throws {
    let folder = try folderWithBaseline()
    let outcome = try whatIf("--decline", "FJI-01:R3", "--out", "new", in: folder)
    #expect(outcome.code == 0)
    #expect(
      try !folder.text("new/schedule.csv").contains(
        "R3,Regional valuation workshop,regional,2019-02-19,2019-02-22,SUV,Suva,CCF,3125,trainer,FJI-01"
      ))
    let check = try Program.run(
      ["check", Self.tiny, "new/schedule.json", "--baseline", "base/schedule.json"], in: folder)
    #expect(check.output.contains("Verdict: the schedule keeps every rule"))
    #expect(check.errors.contains("was made for another scenario, or before this one was edited"))
    #expect(try folder.text("new/comparison.json").contains("mobilize-comparison/1"))
  }

  @Test func `All mistakes in changes are told at once, with the nearest ids`() throws {
    let folder = try TemporaryFolder([
      "wrong.yaml": "budgt: NOR:1\nabsent: [FJI-01:2019-13-01, FJI-02:2019-01-20]\n"
    ])
    let outcome = try Program.run(
      [
        "what-if", Self.tiny, "--withdrawn", "FJI-1", "--budget", "NOR:-90000", "--decline",
        "FJI-01:R9", "--close", "SUV:2019-02-01..2019-01-01", "--priority", "R1:9", "--pin",
        "R1:2020-01-01", "--changes", "wrong.yaml",
      ], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    for words in [
      "--withdrawn: \"FJI-1\" is not the id of an expert. Maybe write FJI-01.",
      "--budget: \"-90000\" is more than the budget of NOR. Maybe write -7000 to leave nothing.",
      "--decline: \"R9\" is not the id of a request. Maybe write R1.",
      "--close: \"2019-02-01..2019-01-01\" ends before it begins.",
      "--priority: \"9\" is more than 5.",
      "--pin: \"2020-01-01\" is not within the planning period",
      "wrong.yaml:1:1: budgt is not a kind of change. Maybe write budget.",
      "absent[0] \"2019-13-01\" is a day the calendar does not have.",
      "absent[1] \"FJI-02\" is not the id of an expert. Maybe write FJI-01.", "9 errors.",
    ] {
      #expect(outcome.errors.contains(words), "\(outcome.errors)")
    }
  }

  @Test func `Nothing to change is a wrong call`() throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny")
    try FileManager.default.removeItem(atPath: "\(folder.path)/tiny/what-ifs")
    let outcome = try Program.run(["what-if", "tiny"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("Nothing is changed. Maybe add --absent"))
  }

  @Test func `Two schedules are compared, whoever made them`() throws {
    let folder = try folderWithBaseline()
    let table = try folder.text("base/schedule.csv")
    try folder.write(
      table.split(whereSeparator: \.isNewline).filter { !$0.hasPrefix("R2") }.joined(
        separator: "\n"
      )
      .replacing("2019-02-19", with: "2019-02-18"), to: "typed.csv")
    let call = ["compare", Self.tiny, "base/schedule.json", "typed.csv"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 0)
    #expect(
      outcome.output.contains(
        "1 event withdrawn, 1 moved; nothing changes for the other 1 event.\n\nWithdrawn\n  R2  "))
    #expect(outcome.output.contains("R3  moved from 19–22 Feb 2019 to 18–21 Feb 2019"))
    let same = try Program.run(
      ["compare", Self.tiny, "base/schedule.json", "base/schedule.csv"], in: folder)
    #expect(same.output.contains("Nothing changes for any of the 3 events."))
  }
}
