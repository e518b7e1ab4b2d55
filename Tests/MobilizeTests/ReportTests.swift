import Foundation
import Testing

/// The report and the pictures as `mobilize export` writes them.
@Suite struct ReportTests {
  private static let tiny = Repository.scenario("tiny")
  private static let drafted = Repository.path("Tests/MobilizeTests/Golden/tiny/schedule.json")

  private func export(_ formats: String..., in folder: TemporaryFolder, more: [String] = [])
    throws -> Program.Outcome
  {
    try Program.run(
      ["export", Self.tiny, "--schedule", Self.drafted, "--out", "out"]
        + formats.flatMap { ["--to", $0] } + more, in: folder)
  }

  @Test func `The tiny schedule's report and pictures are as they were read and agreed`() throws {
    let folder = try TemporaryFolder()
    #expect(try export("html", "svg", in: folder).code == 0)
    for file in ["report.html", "timeline.svg", "funds.svg", "load.svg", "map.svg"] {
      try Golden.expect(try folder.text("out/\(file)"), equals: "tiny/\(file)")
    }
  }

  @Test func `The same call writes the same bytes`() throws {
    let folder = try TemporaryFolder()
    #expect(try export("html", "svg", in: folder).code == 0)
    let (page, map) = (try folder.text("out/report.html"), try folder.text("out/map.svg"))
    #expect(try export("html", "svg", in: folder).code == 0)
    #expect(try folder.text("out/report.html") == page)
    #expect(try folder.text("out/map.svg") == map)
  }

  @Test func `One picture can be asked for, with other rows and colours`() throws {
    let folder = try TemporaryFolder()
    let outcome = try export(
      "svg", in: folder,
      more: ["--picture", "timeline", "--rows", "expert", "--colour", "kind"])
    #expect(outcome.output == "Written to out: timeline.svg\n")
    let picture = try folder.text("out/timeline.svg")
    #expect(picture.contains("Tiny: events by expert and kind (synthetic data)"))
    #expect(picture.contains("class=\"picture by-kind\""))
    #expect(picture.contains("Valuation trainer"))
  }

  @Test func `A report asks no network for anything`() throws {
    let folder = try TemporaryFolder()
    #expect(try export("html", in: folder).code == 0)
    let page = try folder.text("out/report.html")
    #expect(page.contains("default-src &#39;none&#39;"))
    #expect(page.contains("This schedule contains synthetic data."))
    for reference in ["http://", "https://", "url(", "@import", "src=", "<link"] {
      #expect(!page.contains(reference), "\(reference)")
    }
  }

  @Test func `Without a browser there is no PDF, and it is said what to do`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(
      ["export", Self.tiny, "--schedule", Self.drafted, "--to", "pdf"], in: folder,
      environment: ["PATH": folder.path])
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("no browser to print with: none of chromium, "))
    #expect(outcome.errors.contains("Maybe install chromium"))
  }

  /// A folder with a program in the place of a browser.
  private func folder(withBrowser script: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["chromium": "#!/bin/sh\n\(script)\n"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: "\(folder.path)/chromium")
    return folder
  }

  private func print(in folder: TemporaryFolder, _ more: String...) throws -> Program.Outcome {
    try Program.run(
      ["export", Self.tiny, "--schedule", Self.drafted, "--to", "pdf"] + more, in: folder,
      environment: ["PATH": folder.path])
  }

  @Test func `A browser that prints nothing is named`() throws {
    let folder = try folder(withBrowser: "exit 3")
    let outcome = try print(in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("\(folder.path)/chromium printed nothing"))
  }

  @Test func `A browser that never ends is ended, and what it began as well`() throws {
    let folder = try folder(withBrowser: "/bin/sleep 600 &\necho $! > child\nwait")
    let outcome = try print(in: folder, "--print-limit", "2")
    #expect(outcome.code == 1)
    #expect(
      outcome.errors.contains(
        "pdf: \(folder.path)/chromium took longer than 2 s. Maybe give it more by --print-limit"))
    let child = try #require(Int32(try folder.text("child").trimmingCharacters(in: .newlines)))
    // A process that has ended may be left to be read by whoever began it; it runs no longer.
    let state = try? String(contentsOfFile: "/proc/\(child)/stat", encoding: .utf8)
    #expect(state?.contains(") Z ") ?? true, "\(state ?? "")")
  }
}
