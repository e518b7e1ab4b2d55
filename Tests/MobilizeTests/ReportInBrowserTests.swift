import Foundation
import Testing

#if GLPK
  /// The report in a browser and on paper, judged by other programs, which `make test` installs.
  @Suite struct ReportInBrowserTests {
    private static let python = Repository.path(".venv-test/bin/python")
    private static let checker = Repository.path("Tests/MobilizeTests/Checkers/report.py")

    @Test(arguments: ["tiny", "rocb-ap-2018-19"])
    func `A report is read by mouse, keyboard and screen reader, on a phone and in the dark`(
      scenario: String
    ) throws {
      let folder = try TemporaryFolder()
      let draft = ["draft", Repository.scenario(scenario), "--out", "out"]
      try Program.run(draft + ["--engine", "heuristic", "--iterations", "2"], in: folder)
      let report = "\(folder.path)/out/report.html"
      let size = try Data(contentsOf: URL(fileURLWithPath: report)).count
      #expect(size < 1 << 20)
      let judged = try Tool.run(Self.python, [Self.checker, report])
      #expect(judged.code == 0, "\(judged.output)")
    }

    @Test func `The PDF has A4 sheets with everything on them`() throws {
      let folder = try TemporaryFolder()
      let drafted = Repository.path("Tests/MobilizeTests/Golden/tiny/schedule.json")
      let outcome = try Program.run(
        ["export", Repository.scenario("tiny"), "--schedule", drafted, "--to", "pdf"], in: folder)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let pdf = "\(folder.path)/out/tiny/report.pdf"
      let about = try Tool.run("/usr/bin/env", ["pdfinfo", pdf]).output
      #expect(about.contains("Page size:       841.92 x 594.96 pts (A4)"))
      let text = try Tool.run("/usr/bin/env", ["pdftotext", "-layout", pdf, "-"]).output
      for words in [
        "Schedule: Tiny", "This schedule contains synthetic data.", "The year in short",
        "Regional valuation workshop", "Unmet requests", "Provenance",
      ] {
        #expect(text.contains(words), "\(words)")
      }
    }
  }
#endif
