import Foundation
import Testing

/// Every number that people read is one of the schedule file, or worked out from it.
///
/// The programs that judge share no code with mobilize; `make test` installs what they need.
@Suite struct FigureTests {
  private static let python = Repository.path(".venv-test/bin/python")

  private static let tiny = Result { try drafted("tiny") }

  private static func drafted(_ scenario: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let call = ["draft", Repository.scenario(scenario), "--engine", "heuristic"]
    #expect(try Program.run(call + ["--iterations", "2", "--out", "."], in: folder).code == 0)
    return folder
  }

  /// What a judge says about a file beside the schedule file of a draft.
  private func judge(
    _ file: String, by judge: String, _ scenario: String, of draft: TemporaryFolder
  ) throws -> (code: Int32, output: String) {
    let script = Repository.path("Tests/MobilizeTests/Checkers/\(judge).py")
    let schedule = "\(draft.path)/schedule.json"
    return try Tool.run(
      Self.python, ["-B", script, Repository.scenario(scenario), schedule, file])
  }

  @Test(arguments: [("tiny", 150, 50), ("rocb-ap-2018-19", 2_000, 500)])
  func `All numbers and days of the workbook and the report are the schedule file's`(
    scenario: String, cells: Int, texts: Int
  ) throws {
    let folder = try Self.drafted(scenario)
    for (file, script, least) in [
      ("schedule.xlsx", "figures", cells), ("report.html", "words", texts),
    ] {
      let judged = try judge("\(folder.path)/\(file)", by: script, scenario, of: folder)
      #expect(judged.code == 0, "\(judged.output)")
      let count = try #require(judged.output.firstMatch(of: /^\d+/).flatMap { Int($0.output) })
      #expect(count >= least, "\(judged.output)")
    }
  }

  @Test(arguments: [
    ("funds", "F2", "7"), ("schedule", "E2", "2018-01-01"), ("experts", "J2", "1"),
    ("overview", "B5", "9"), ("letters", "I2", "2018-01-01"), ("venues by week", "D2", "R9"),
  ])
  func `A workbook with another number is found out`(sheet: String, cell: String, value: String)
    throws
  {
    let (draft, folder) = (try Self.tiny.get(), try TemporaryFolder())
    let script = Repository.path("Tests/MobilizeTests/Checkers/workbook.py")
    let files = ["\(draft.path)/schedule.xlsx", "\(folder.path)/other.xlsx"]
    #expect(try Tool.run(Self.python, [script] + files + [sheet, cell, value]).code == 0)
    let judged = try judge(files[1], by: "figures", "tiny", of: draft)
    #expect(judged.code == 1)
    #expect(judged.output.contains(sheet), "\(judged.output)")
  }

  @Test(arguments: [
    (", weight 2<", ", weight 3<"), ("21–25 Jan 2019</td>", "21–26 Jan 2019</td>"),
    ("Map: 3 missions", "Map: 4 missions"), ("Fiji to Samoa: 2", "Fiji to Samoa: 3"),
    (">Fiji 1<", ">Fiji 2<"), ("; 2 of the scenario", "; 1 of the scenario"),
    ("<h2 id=\"map-title\">Map", "<h2 id=\"map-title\">Map of 7"),
  ])
  func `A report with another number is found out`(words: String, others: String) throws {
    let (draft, folder) = (try Self.tiny.get(), try TemporaryFolder())
    let page = try draft.text("report.html")
    #expect(page.contains(words))
    try folder.write(page.replacing(words, with: others), to: "other.html")
    let judged = try judge("\(folder.path)/other.html", by: "words", "tiny", of: draft)
    #expect(judged.code == 1, "\(judged.output)")
  }
}
