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
        == "tiny.xlsx: is there already. Maybe give another name, or add --force.\n1 error.\n")
    let call = ["convert", "tiny", "tiny.xlsx", "--force"]
    #expect(try Program.run(call, in: folder).code == 0)
    let hashes = try ["tiny", "tiny.xlsx"].map {
      try Program.run(["check", $0, "--json"], in: folder).output
    }
    #expect(hashes[0] == hashes[1] && hashes[0].contains("\"hash\""))
  }

  private static let fast = ["--engine", "heuristic", "--iterations", "3"]

  /// The hash of a scenario, which says what is in it.
  private func hash(_ scenario: String, in folder: TemporaryFolder) throws -> String {
    let check = try Program.run(["check", scenario, "--json"], in: folder)
    return String(try #require(check.output.firstMatch(of: /"hash" ?: "(\w+)"/)).1)
  }

  private func bytes(_ file: String, in folder: TemporaryFolder) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(file)"))
  }

  /// A folder with a scenario as a folder and as a workbook, and a draft of it.
  private func drafted() throws -> TemporaryFolder {
    let folder = try folder()
    try folder.copyScenario("tiny")
    let draft = ["draft", "tiny", "--out", "out"] + Self.fast
    #expect(try Program.run(draft, in: folder).code == 0)
    return folder
  }

  @Test func `Events and causes are entered into a workbook as into a folder`() throws {
    let folder = try drafted()
    for scenario in ["tiny", "tiny.xlsx"] {
      let release = ["release", scenario, "out/schedule.json"]
      let outcome = try Program.run(release, in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let place = scenario == "tiny" ? "tiny/decisions.csv" : "tiny.xlsx"
      #expect(outcome.output.hasPrefix("Written to \(place): 3 events as released\n"))
      #expect(try Program.run(release + ["R3", "--confirm"], in: folder).code == 0)
    }
    #expect(try hash("tiny", in: folder) == hash("tiny.xlsx", in: folder))
    for scenario in ["tiny", "tiny.xlsx"] {
      let call = ["repair", scenario, "--schedule", "out/schedule.json", "--take", "1"]
      let causes = ["--absent", "AUS-01:2019-02-01..2019-02-28", "--out", "repaired-\(scenario)"]
      let outcome = try Program.run(call + causes + Self.fast, in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
    }
    #expect(try hash("tiny", in: folder) == hash("tiny.xlsx", in: folder))
    #expect(
      try folder.text("repaired-tiny/schedule.json")
        == folder.text("repaired-tiny.xlsx/schedule.json"))
  }

  @Test func `A workbook of another program is left as it is, and another one written`() throws {
    let folder = try drafted()
    let python = Repository.path(".venv-test/bin/python")
    let script = Repository.path("Tests/MobilizeTests/Checkers/workbook.py")
    let own = "\(folder.path)/own.xlsx"
    #expect(try Tool.run(python, [script, "\(folder.path)/tiny.xlsx", own]).code == 0)
    let before = try bytes("own.xlsx", in: folder)
    let repair = ["repair", "own.xlsx", "--schedule", "out/schedule.json", "--take", "1"]
    let calls = [
      ["release", "own.xlsx", "out/schedule.json"], repair + ["--withdrawn", "AUS-01"] + Self.fast,
    ]
    for (place, call) in calls.enumerated() {
      let refused = try Program.run(call + ["--verbose"], in: folder)
      #expect(refused.code == 1 && !refused.errors.contains("drafting"))
      #expect(
        refused.errors.contains(
          "own.xlsx: was saved by another program, whose looks would be lost if it were replaced. "
            + "Maybe add --save-as own-2.xlsx, or enter the rows by hand.\n"))
      let name = "new-\(place).xlsx"
      let written = try Program.run(call + ["--save-as", name], in: folder)
      #expect(written.code == 0 && written.output.contains(name), "\(written.errors)")
      let check = try Program.run(["check", name, "--strict"], in: folder)
      #expect(check.code == 0 && check.errors == "", "\(check.errors)")
      #expect(try hash(name, in: folder) != hash("own.xlsx", in: folder))
      let again = try Program.run(call + ["--save-as", name], in: folder)
      #expect(again.errors.contains("\(name): is there already. Maybe give another name."))
    }
    #expect(try bytes("own.xlsx", in: folder) == before)
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
