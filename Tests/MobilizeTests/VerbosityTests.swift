import Testing

@Suite struct VerbosityTests {
  private static let draft = ["draft", "tiny", "--engine", "heuristic", "--iterations", "2"]

  /// A scenario with something to warn of.
  private static func warned() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny", changes: ["topics.csv": "id,nam\nVAL,Valuation\nRISK,Risk\n"])
    return folder
  }

  @Test func `A quiet draft writes its files and prints nothing`() throws {
    let folder = try Self.warned()
    let usual = try Program.run(Self.draft + ["--out", "usual"], in: folder)
    #expect(usual.errors.contains("1 warning."), "\(usual.errors)")
    let quiet = try Program.run(Self.draft + ["--out", "quiet", "--quiet"], in: folder)
    #expect(quiet.code == 0 && quiet.output == "" && quiet.errors == "")
    for file in ["schedule.json", "schedule.csv", "schedule.md"] {
      #expect(try folder.text("quiet/\(file)") == folder.text("usual/\(file)"))
    }
  }

  @Test func `What was asked for is printed by quiet commands too`() throws {
    let folder = try Self.warned()
    let draft = try Program.run(Self.draft + ["--json", "-q"], in: folder)
    let document = try folder.text("out/tiny/schedule.json")
    #expect(draft.errors == "" && draft.output == document)
    for call in [["check", "tiny"], ["unmet", "tiny", "--schedule", "out/tiny/schedule.json"]] {
      let outcome = try Program.run(call + ["-q"], in: folder)
      #expect(outcome.code == 0 && outcome.errors == "" && outcome.output.count > 10)
    }
  }

  @Test func `Errors are printed by quiet commands too, without the warnings`() throws {
    let folder = try Self.warned()
    try folder.write("expert,from\nNOBODY,2019-01-14\n", to: "tiny/absences.csv")
    let outcome = try Program.run(["check", "tiny", "--quiet"], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("NOBODY") && outcome.errors.hasSuffix("\n1 error.\n"))
  }

  @Test func `The log tells what was read, how, what came of it and where it was written`() throws {
    let folder = try TemporaryFolder()
    try folder.copyScenario("tiny")
    let usual = try Program.run(Self.draft + ["--out", "usual"], in: folder)
    let outcome = try Program.run(Self.draft + ["--verbose", "--out", "out"], in: folder)
    let log = outcome.errors.split(separator: "\n").map { $0.drop { " 0123456789.".contains($0) } }
    #expect(log.allSatisfy { $0.hasPrefix("s  ") }, "\(outcome.errors)")
    let words = [
      "reading", "Tiny, hash ", "engine heuristic, seed 1, limits: 2 iterations",
      "stopped: iteration-limit", "written to out",
    ]
    let places = words.map { word in log.firstIndex { $0.contains(word) } ?? -1 }
    #expect(places == places.sorted() && !places.contains(-1), "\(outcome.errors)")
    #expect(outcome.output.replacing("Written to out:", with: "Written to usual:") == usual.output)
  }

  @Test func `Quiet and verbose exclude each other`() throws {
    let outcome = try Program.run("check", Repository.scenario("tiny"), "--quiet", "--verbose")
    #expect(outcome.code == 1 && outcome.output == "")
    #expect(outcome.errors.contains("verbose"))
  }
}
