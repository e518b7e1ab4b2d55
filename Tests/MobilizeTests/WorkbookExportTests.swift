import Foundation
import Testing

@Suite struct WorkbookExportTests {
  private static let tiny = Repository.scenario("tiny")
  private static let drafted = Repository.path("Tests/MobilizeTests/Golden/tiny/schedule.json")
  private static let python = Repository.path(".venv-test/bin/python")
  private static let checker = Repository.path("Tests/MobilizeTests/Checkers/workbook.py")

  private func exported() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let call = ["export", Self.tiny, "--schedule", Self.drafted, "--to", "xlsx", "--to", "csv"]
    let outcome = try Program.run(call + ["--out", "."], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    return folder
  }

  private func cells(_ file: String, in folder: TemporaryFolder) throws -> String {
    let read = try Tool.run(Self.python, [Self.checker, "\(folder.path)/\(file)"])
    try #require(read.code == 0, "\(read.output)")
    return read.output
  }

  @Test func `The tiny schedule's cells are as they were read and agreed`() throws {
    let folder = try exported()
    let cells = try cells("schedule.xlsx", in: folder)
    let masked = cells.replacing(/(scenario hash\t)\w+/) { "\($0.output.1)…" }
      .replacing(/(iterations|columns|nodes)\t[0-9]+/) { "\($0.output.1)\t0" }
    try Golden.expect(masked, equals: "tiny/schedule-cells.txt")
  }

  @Test func `The sheet of seats says what the table says`() throws {
    let folder = try exported()
    let rows = try cells("schedule.xlsx", in: folder).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0[0] == "assignments" }.map { Array($0.dropFirst(2)) }
    let table = try folder.text("schedule.csv").split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count == table.count)
    for (row, line) in zip(rows, table) {
      #expect(row + Array(repeating: "", count: line.count - row.count) == line)
    }
  }

  /// Has LibreOffice save a workbook in another format.
  private func convert(
    _ file: String, to kind: String, at place: String, in folder: TemporaryFolder
  ) throws {
    let saved = try Tool.run(
      "/usr/bin/env",
      [
        "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
        "--convert-to", kind, "--outdir", "\(folder.path)/\(place)", "\(folder.path)/\(file)",
      ])
    try #require(saved.code == 0, "\(saved.output)")
  }

  @Test func `LibreOffice adds the totals up anew when a number is edited`() throws {
    let folder = try exported()
    let cells = try cells("schedule.xlsx", in: folder).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let committed = try #require(cells.first { $0[0] == "funds" && $0[1] == "2" })[7]
    let more = try #require(Int(committed)) + 1000
    try edit("edited.xlsx", ["funds", "F2", "\(more)"], in: folder)
    // Every sheet as a file, with numbers as they are and not as they are shown.
    try convert(
      "edited.xlsx",
      to: "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
      at: "csv", in: folder)
    for sheet in ["funds", "experts", "administrations"] {
      var total = try #require(cells.first { $0[0] == sheet && $0[2] == "Total" })
      if sheet == "funds" { total[7] = "\(try #require(Int(total[7])) + 1000)" }
      let lines = try folder.text("csv/edited-\(sheet).csv").split(separator: "\n")
      let shown = try #require(lines.first { $0.hasPrefix("Total,") })
        .replacing("\"", with: "").split(separator: ",", omittingEmptySubsequences: false)
        .map(String.init)
      #expect(total.count { Int($0) != nil } > 2)
      #expect(shown.prefix(total.count - 2) == total.dropFirst(2))
    }
  }

  @Test func `LibreOffice saves a schedule that is read the same`() throws {
    let folder = try exported()
    try convert("schedule.xlsx", to: "xlsx", at: "saved", in: folder)
    let saved = try Program.run(["check", Self.tiny, "saved/schedule.xlsx"], in: folder)
    let first = try Program.run(["check", Self.tiny, "schedule.csv"], in: folder)
    #expect(saved.code == 0, "\(saved.errors)")
    #expect(saved.output == first.output)
  }

  @Test func `An edited sheet of seats is judged`() throws {
    let folder = try exported()
    try edit("edited.xlsx", ["schedule", "-", "-", "assignments", "G2", ""], in: folder)
    #expect(try Program.run(["check", Self.tiny, "edited.xlsx", "--strict"], in: folder).code == 0)
    let rows = try cells("schedule.xlsx", in: folder).split(separator: "\n")
    let row = try #require(rows.first { $0.hasPrefix("assignments\t") && $0.contains("\tR3\t") })
    let line = row.split(separator: "\t")[1]
    try edit(
      "moved.xlsx", ["schedule", "-", "-", "assignments", "D\(line)", "2019-02-23"], in: folder)
    let moved = try Program.run(["check", Self.tiny, "moved.xlsx"], in: folder)
    #expect(moved.output.contains("working-days: 1 violation"), "\(moved.output)\(moved.errors)")
  }

  @Test func `An edited sheet of events is judged by itself, teams and all`() throws {
    let folder = try exported()
    let gone = ["assignments", "-", "-"]
    try edit("alone.xlsx", gone, in: folder)
    #expect(try Program.run(["check", Self.tiny, "alone.xlsx", "--strict"], in: folder).code == 0)
    let text = try cells("schedule.xlsx", in: folder)
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("schedule\t") }
    let header = try #require(rows.first).split(separator: "\t", omittingEmptySubsequences: false)
    let team = try #require(header.firstIndex(of: "team"))
    let column = try #require(UnicodeScalar(65 + team - 2))
    try edit("worse.xlsx", gone + ["schedule", "\(column)2", "trainer FJI-9"], in: folder)
    let worse = try Program.run(["check", Self.tiny, "worse.xlsx"], in: folder)
    #expect(worse.output.contains("FJI-9"), "\(worse.output)\(worse.errors)")
  }

  @Test(arguments: [
    (["assignments", "A2", "R9"], "references"),
    (["schedule", "E2", "2019-05-06"], "sheet schedule, E2: first_day \"2019-05-06\" is"),
    (["schedule", "A2", "R9"], "sheet schedule, A2: \"R9\" has no row in sheet assignments"),
    (["assignments", "I2", "dear"], "sheet assignments, I2: cost \"dear\" is not a whole number"),
    (["assignments", "D2", "soon"], "sheet assignments, D2: first_day \"soon\" is not a date"),
    (["assignments", "A1", "id"], "sheet assignments"),
    (["assignments", "-", "-", "schedule", "-", "-"], "has no sheet assignments"),
  ])
  func `What a workbook says wrongly is told by sheet, row and letter`(
    edits: [String], message: String
  ) throws {
    let folder = try exported()
    let gone = edits[0] == "assignments" && edits[1] != "-" ? ["schedule", "-", "-"] : []
    try edit("edited.xlsx", edits + gone, in: folder)
    let outcome = try Program.run(["check", Self.tiny, "edited.xlsx", "--strict"], in: folder)
    #expect(outcome.code == (message == "references" ? 2 : 1))
    #expect((outcome.errors + outcome.output).contains(message), "\(outcome.errors)")
  }

  private func edit(_ file: String, _ edits: [String], in folder: TemporaryFolder) throws {
    let call = [Self.checker, "\(folder.path)/schedule.xlsx", "\(folder.path)/\(file)"]
    let edited = try Tool.run(Self.python, call + edits)
    try #require(edited.code == 0, "\(edited.output)")
  }
}
