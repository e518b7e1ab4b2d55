import Foundation
import Testing

/// Scenarios as workbooks, as people at a terminal use them.
@Suite struct WorkbookTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let source = Repository.scenario("tiny")
    let outcome = try Program.run(["convert", source, "tiny.xlsx"], in: folder)
    #expect(outcome.output == "Written to tiny.xlsx\n" && outcome.errors == "")
    #expect(outcome.code == 0)
    return folder
  }

  @Test(arguments: ["convert", "init"])
  func `The help texts are the ones that were agreed`(command: String) throws {
    try Golden.expect(
      try Program.run(command, "--help").output, equals: "workbook/\(command)-help.txt")
  }

  @Test func `A workbook is drafted, checked and explained as its folder is`() throws {
    let folder = try folder()
    try folder.copyScenario("tiny")
    let engine = ["--engine", "heuristic", "--iterations", "5"]
    for scenario in ["tiny", "tiny.xlsx"] {
      let call = ["draft", scenario, "--out", "out-\(scenario)"] + engine
      #expect(try Program.run(call, in: folder).code == 0)
    }
    for file in ["schedule.json", "schedule.csv", "schedule.md"] {
      #expect(try folder.text("out-tiny.xlsx/\(file)") == folder.text("out-tiny/\(file)"))
    }
    let check = ["check", "tiny.xlsx", "out-tiny/schedule.json", "--strict"]
    #expect(try Program.run(check, in: folder).errors == "")
    let explained = try Program.run(
      ["explain", "tiny.xlsx", "R1", "--schedule", "out-tiny/schedule.json"], in: folder)
    #expect(explained.code == 0 && explained.output.contains("Valuation for Samoa"))
  }

  @Test func `A workbook brings its what-ifs along`() throws {
    let folder = try folder()
    let call = [
      "what-if", "tiny.xlsx", "--changes", "fund-shrinks", "--engine", "heuristic", "--iterations",
      "3",
    ]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("The development fund shrinks"))
  }

  @Test func `A workbook is written over when that is asked for`() throws {
    let folder = try folder()
    try folder.copyScenario("tiny", changes: ["ratings.csv": "expert,topic,rating\nAUS-01,VAL,5\n"])
    let refused = try Program.run(["convert", "tiny", "tiny.xlsx"], in: folder)
    #expect(refused.code == 1)
    #expect(
      refused.errors
        == "tiny.xlsx: is there already. Maybe add --force to write over it.\n1 error.\n")
    let call = ["convert", "tiny", "tiny.xlsx", "--force"]
    #expect(try Program.run(call, in: folder).code == 0)
    let hashes = try ["tiny", "tiny.xlsx"].map {
      try Program.run(["check", $0, "--json"], in: folder).output
    }
    #expect(hashes[0] == hashes[1] && hashes[0].contains("\"hash\""))
  }

  @Test func `Nothing is entered into a workbook, with advice what to do instead`() throws {
    let folder = try folder()
    let draft = [
      "draft", "tiny.xlsx", "--engine", "heuristic", "--iterations", "5", "--out", "out",
    ]
    #expect(try Program.run(draft, in: folder).code == 0)
    let before = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/tiny.xlsx"))
    let calls = [
      ["release", "tiny.xlsx", "out/schedule.json"],
      [
        "repair", "tiny.xlsx", "--schedule", "out/schedule.json", "--absent",
        "AUS-01:2019-01-01..2019-12-31", "--take", "1", "--engine", "heuristic", "--iterations",
        "3",
      ],
    ].map { $0 + ["--verbose"] }
    for call in calls {
      let outcome = try Program.run(call, in: folder)
      #expect(outcome.code == 1 && !outcome.errors.contains("drafting"))
      #expect(
        outcome.errors.contains(
          "tiny.xlsx: is a workbook, into which nothing is entered. Maybe make a folder of it with "
            + "mobilize convert tiny.xlsx tiny, or enter rows by hand.\n"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/tiny.xlsx")) == before)
  }

  @Test(arguments: ["plan", "plan.xlsx"])
  func `What init writes is checked and drafted`(name: String) throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", name], in: folder).code == 0)
    #expect(try Program.run(["check", name, "--strict"], in: folder).errors == "")
    let draft = ["draft", name, "--engine", "heuristic", "--iterations", "5", "--strict"]
    #expect(try Program.run(draft, in: folder).code == 0)
    let again = try Program.run(["init", name], in: folder)
    #expect(again.code == 1 && again.errors.contains(name))
  }

  @Test func `Last year is rolled forward with a list of what needs a human`() throws {
    let folder = try TemporaryFolder()
    let source = Repository.scenario("rocb-ap-2017-18")
    let call = ["init", "next.xlsx", "--from", source, "--schedule", "\(source)/actual.json"]
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("What needs a human, listed in TODO:\n"))
    #expect(outcome.output.contains("  Holidays, moved by 52 weeks"))
    let check = try Program.run(["check", "next.xlsx"], in: folder)
    #expect(check.output.contains("ROCB A/P 2018/19: 0 requests"))
    let orphan = try Program.run(["init", "x", "--schedule", "y.json"], in: folder)
    #expect(orphan.code == 1 && orphan.errors.contains("Maybe add --from SCENARIO."))
  }
}
