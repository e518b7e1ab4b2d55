import Foundation
import Scheduling
import Testing

@testable import ScenarioFiles

/// What people do to workbooks, and what comes of it; see Documentation/Workbooks.md.
@Suite struct EditedWorkbookTests {
  private static let edited = Result {
    let folder = try TemporaryFolder()
    let source = "\(folder.path)/tiny.xlsx"
    _ = try ScenarioConversion(
      of: Repository.path("scenarios/tiny"), to: source, replacing: false)
    try OtherPrograms.edit(source, into: folder.path)
    return folder
  }

  private func read(_ edit: String) throws -> LoadedScenario {
    try ScenarioSource.read("\(Self.edited.get().path)/\(edit).xlsx")
  }

  @Test(arguments: [
    "unchanged", "title", "blanks", "reverse", "own", "capitals", "float", "truth", "spaces", "iso",
    "midnight", "number", "group", "hidden",
  ])
  func `What means the same is read the same`(edit: String) throws {
    let tiny = try ScenarioSource.read(Repository.path("scenarios/tiny"))
    let loaded = try read(edit)
    #expect(loaded.contents == tiny.contents)
    guard !["own", "group"].contains(edit) else { return }
    #expect(loaded.hash == tiny.hash)
  }

  @Test(arguments: [
    ("word", "sheet requests, F3: days \"two\" is not a whole number. Maybe write 2."),
    ("half", "sheet requests, F2: days \"4.5\" is not a whole number."),
    (
      "backwards",
      "sheet requests, L2: earliest \"14/01/2019\" is not a date. Maybe write 2019-01-14."
    ),
    (
      "time",
      "sheet requests, L2: earliest \"2019-01-14\" has a time of the day. "
        + "Maybe write 2019-01-14 alone."
    ),
    (
      "clock",
      "sheet requests, L2: earliest \"0.395833333333333\" is not a date. "
        + "Maybe write year-month-day, as in 2018-07-01."
    ),
    ("thousands", "sheet funds, D2: budget \"5,000\" is not a whole number. Maybe write 5000."),
    (
      "formula",
      "sheet funds, D2: budget holds a formula without its value. "
        + "Maybe open the workbook in a spreadsheet program and save it."
    ),
    (
      "reference",
      "sheet funds, D2: budget \"#REF!\" is the error of a formula. "
        + "Maybe mend the formula, or write the value."
    ),
    ("unknown", "sheet requests, E2: topic \"VALL\" is not the id of a topic. Maybe write VAL."),
    (
      "merged",
      "sheet requests, I2: priority is merged with others: I2:I3. "
        + "Maybe split them and fill each of them."
    ),
    (
      "beyond",
      "sheet funds, K2: column 11 \"who wrote this?\" is beyond the header, which ends in "
        + "column J. Maybe give its column a name."
    ),
    ("setting", "sheet settings, B10: rest_days \"three\" is not a whole number. Maybe write 3."),
    ("key", "sheet settings, B50: rest_day is not a setting. Maybe write rest_days."),
    ("weights", "sheet settings, B8: priority_weights has 4 values, not 5."),
    (
      "flow",
      "sheet settings, B8: priority_weights \"[16, 8, 4\" is not YAML: "
        + "did not find expected ',' or ']'."
    ),
    ("again", "sheet settings, B60: first_day is there twice. Maybe remove one of the two rows."),
    ("gone", "sheet teams: is missing. Maybe add it: mobilize schema lists its columns."),
  ])
  func `A mistake is told with its sheet, row and letter`(edit: String, sentence: String) throws {
    let error = try #require(throws: ScenarioDiagnostics.self) { try read(edit) }
    #expect(error.diagnostics.map(\.description) == ["\(edit).xlsx, \(sentence)"])
  }

  @Test func `Hidden rows and sheets, and names that are nearly right, are warned of`() throws {
    #expect(
      try read("hidden").warnings.map(\.description) == [
        "hidden.xlsx, sheet fares: warning: is hidden and is read all the same. "
          + "Maybe show it or delete it.",
        "hidden.xlsx, sheet requests, row 3: warning: is hidden and is read all the same, as are "
          + "all hidden rows (2). Maybe show them, or delete them.",
      ])
    #expect(
      try read("copy").warnings.map(\.description) == [
        "copy.xlsx, sheet requests (2): warning: is not read, as requests is. "
          + "Maybe delete it, if it is a copy."
      ])
    #expect(
      try read("near").warnings.map(\.description) == [
        "near.xlsx, sheet rating: warning: is not a sheet of the contract and is not read. "
          + "Maybe rename it ratings."
      ])
  }

  @Test func `Sheets of one's own are named when they are left behind`() throws {
    let folder = try TemporaryFolder()
    let conversion = try ScenarioConversion(
      of: "\(Self.edited.get().path)/copy.xlsx", to: "\(folder.path)/plan", replacing: false)
    #expect(conversion.leftOut == ["sheet requests (2)"])
  }

  @Test func `A formula has the value with which it was saved`() throws {
    let folder = try TemporaryFolder()
    let path = "\(try Self.edited.get().path)/formula.xlsx"
    try OtherPrograms.saveByLibreOffice([path], into: folder.path)
    let funds = try ScenarioSource.read("\(folder.path)/formula.xlsx").contents.funds
    #expect(funds[0].budget == 5000)
  }
}
