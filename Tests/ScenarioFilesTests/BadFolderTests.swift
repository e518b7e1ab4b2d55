import Foundation
import Testing

@testable import ScenarioFiles

/// What a planner is told about a folder or a header that is not as it should be.
struct BadFolderTests {
  private func complaints(about path: String) -> [String] {
    do throws(ScenarioDiagnostics) {
      _ = try ScenarioSource.read(path)
      return []
    } catch {
      return error.diagnostics.map(\.description)
    }
  }

  @Test func `What is no scenario's folder is named`() throws {
    let folder = try TemporaryFolder(["notes.txt": "x"])
    #expect(
      complaints(about: folder.path + "/none")
        == [
          "\(folder.path)/none: does not exist."
            + " Maybe give the folder that holds scenario.yaml, or a workbook."
        ])
    #expect(
      complaints(about: folder.path + "/notes.txt")
        == [
          "\(folder.path)/notes.txt: is not a folder."
            + " Maybe give the folder that holds scenario.yaml, or a workbook."
        ])
    #expect(
      complaints(about: folder.path) == [
        "\(folder.path): holds no scenario."
          + " Maybe give the folder that holds scenario.yaml, or a workbook."
      ])
  }

  @Test func `Missing files are all named`() throws {
    let advice = " Maybe add it: mobilize schema lists its columns."
    let folder = try TemporaryFolder(["scenario.yml": "", "request.csv": "id\n", "funds.csv": ""])
    #expect(
      complaints(about: folder.path) == [
        "administrations.csv: is missing.\(advice)", "experts.csv: is missing.\(advice)",
        "funds.csv: is empty: it has no header row.",
        "request.csv: warning: is not a table of the contract and is not read."
          + " Maybe rename it requests.csv.",
        "requests.csv: is missing.\(advice)",
        "scenario.yaml: is missing. Maybe rename scenario.yml to scenario.yaml.",
        "teams.csv: is missing.\(advice)", "venues.csv: is missing.\(advice)",
      ])
  }

  @Test func `A folder in a table's place and a file that is no text are refused`() throws {
    let folder = try TemporaryFolder(SmallScenario().files)
    try folder.write([0x69, 0x64, 10, 0xE9, 10], to: "funds.csv")
    let path = folder.path + "/topics.csv"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    #expect(
      complaints(about: folder.path) == [
        "funds.csv:2: is not UTF-8. Maybe save it again as UTF-8.", "topics.csv: is not a file.",
      ])
  }

  @Test(arguments: [
    ("id,budget\nCCF,1\n", []),
    ("id,colour,notes\nCCF,red,x\n", []),
    (
      "id,budgets\nCCF,1\n",
      [
        "funds.csv:1: warning: budgets is not a column of the contract and is not read."
          + " Maybe rename it budget."
      ]
    ),
    (
      "Id,budget\nCCF,1\n",
      [
        "funds.csv:1: warning: Id is not a column of the contract and is not read."
          + " Maybe rename it id.", "funds.csv:1: id is missing from the header.",
      ]
    ),
    (
      "id,budget,budget\nCCF,1,2\n",
      ["funds.csv:1: budget is there twice. Maybe rename one of the two columns."]
    ),
    (
      "id,budget,\nCCF,1,x\n",
      ["funds.csv:1: column 3 has no name. Maybe name it or remove it."]
    ),
    (
      "id;budget\nCCF;1\n",
      ["funds.csv:1: has its cells separated by `;`. Maybe save it again with commas."]
    ),
  ])
  func `A header is compared with the contract`(text: String, expected: [String]) throws {
    #expect(try SmallScenario(["funds.csv": text]).complaints() == expected)
  }

  @Test func `The mistakes of all files are found in one go`() throws {
    let small = SmallScenario([
      "scenario.yaml": "name: X\nfirst_day: soon\nlast_day: 2019-12-31\n",
      "funds.csv": "id,budget\nCCF,-1\nCCF,x\n",
      "venues.csv": "id,administration,kind\nSUV,FJ,rtc\nAPW,WSM,home\n",
      "requests.csv": "id,kind,beneficiaries,topic,days\nR1,national,WSM,VAL,5\"\n",
    ])
    #expect(
      try small.complaints() == [
        "funds.csv:2: budget \"-1\" is less than 0.",
        "funds.csv:3: id \"CCF\" is there twice. Maybe give the second one another id.",
        "funds.csv:3: budget \"x\" is not a whole number.",
        "requests.csv:2: days \"5\"\" holds a quote but does not begin with one."
          + " Maybe put the cell between quotes and double each quote in it.",
        "scenario.yaml:2:12: first_day \"soon\" is not a date."
          + " Maybe write year-month-day, as in 2018-07-01.",
        "venues.csv:2: administration \"FJ\" is not the id of an administration. Maybe write FJI.",
        "venues.csv:3: kind \"home\" is not known. Maybe write one of rtc, national, partner.",
      ])
  }

  @Test func `A table over the limit is refused`() throws {
    var limits = ReadingLimits()
    limits.table = 20
    #expect(throws: ScenarioDiagnostics.self) { try SmallScenario().read(limits: limits) }
  }

  @Test func `Gaps that make requests impossible are warned of`() throws {
    let small = SmallScenario(["accreditations.csv": "expert,category,topic\nE1,DF,RISK\n"])
    #expect(
      try small.complaints() == [
        "requests.csv:2: warning: topic \"VAL\" is a topic no expert is accredited for.",
        "teams.csv:2: warning: categories \"ET\" is held by no expert.",
        "teams.csv:3: warning: categories \"ET\" is held by no expert.",
      ])
  }
}
