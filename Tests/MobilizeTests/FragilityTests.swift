import Foundation
import Testing

@Suite struct FragilityTests {
  private static let tiny = Repository.scenario("tiny")

  #if GLPK
    @Test func `The absence of each expert is ranked by what it costs`() throws {
      let outcome = try Program.run("fragility", Self.tiny)
      #expect(outcome.code == 0)
      try Golden.expect(outcome.output, equals: "tiny/fragility.txt")
    }

    @Test(arguments: ["experts", "funds", "venues"])
    func `Each case is the what-if of that absence`(kind: String) throws {
      let folder = try TemporaryFolder()
      try Program.run(["draft", Self.tiny, "--out", "base"], in: folder)
      let all = try Program.run(
        [
          "fragility", Self.tiny, "--schedule", "base/schedule.json", "--of", kind, "--json",
        ], in: folder)
      let document =
        try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [String: Any]
      let cases = try #require(document?["cases"] as? [[String: Any]])
      #expect(cases.count == document?["subjects"] as? Int)
      for found in cases {
        let id = try #require(found["id"] as? String)
        let change =
          kind == "experts"
          ? ["--withdrawn", id]
          : kind == "venues"
            ? ["--close", "\(id):2019-01-07..2019-12-31"]
            : ["--budget", "\(id):-\(id == "CCF" ? 5000 : 7000)"]
        let single = try Program.run(
          ["what-if", Self.tiny, "--baseline", "base/schedule.json", "--json"] + change,
          in: folder)
        let answers =
          (try JSONSerialization.jsonObject(with: Data(single.output.utf8)) as? [String: Any])?[
            "what_ifs"] as? [[String: Any]]
        let levels = try #require(answers?.first?["levels"] as? NSArray)
        #expect(found["levels"] as? NSArray == levels, "\(id)")
      }
    }

    @Test func `What is kept is not looked for again, and gives the same answer`() throws {
      let folder = try TemporaryFolder()
      try Program.run(["draft", Self.tiny, "--out", "base"], in: folder)
      let call = [
        "fragility", Self.tiny, "--schedule", "base/schedule.json", "--json", "--resume", "kept",
      ]
      let whole = try Program.run(call, in: folder)
      let lines = try folder.text("kept").split(separator: "\n").map { $0 + "\n" }
      #expect(lines.count > 3)
      // As a power cut leaves it: two are done, the third is half a line.
      try Data((lines[0] + lines[1] + lines[2].prefix(40)).utf8)
        .write(to: URL(fileURLWithPath: "\(folder.path)/kept"))
      let rest = try Program.run(call + ["--verbose"], in: folder)
      #expect(rest.output == whole.output)
      #expect(rest.errors.contains("kept knows 2 absences already"))
      let kept = try folder.text("kept").split(separator: "\n")
      #expect(kept.count == lines.count + 1)
      // What another seed finds is something else.
      let other = try Program.run(call + ["--verbose", "--seed", "2"], in: folder)
      #expect(!other.errors.contains("already"))
      #expect(try folder.text("kept").split(separator: "\n").count == kept.count + lines.count)
    }

    @Test func `A kept schedule that breaks rules is found anew`() throws {
      let folder = try TemporaryFolder()
      try Program.run(["draft", Self.tiny, "--out", "base"], in: folder)
      let call = [
        "fragility", Self.tiny, "--schedule", "base/schedule.json", "--json", "--resume", "kept",
      ]
      let whole = try Program.run(call, in: folder)
      let spoilt = try folder.text("kept").replacing("2019-", with: "2021-")
      try Data(spoilt.utf8).write(to: URL(fileURLWithPath: "\(folder.path)/kept"))
      let again = try Program.run(call, in: folder)
      #expect(again.output == whole.output)
    }
  #endif

  @Test func `An interrupt ends the work and tells what was found`() throws {
    let folder = try TemporaryFolder([
      "typed.csv":
        "request,first_day,venue,fund,role,expert\nR3,2019-02-19,SUV,CCF,trainer,FJI-01\n"
    ])
    let errors = Pipe()
    let run = try Program.Run(
      [
        "fragility", Self.tiny, "--schedule", "typed.csv", "--of", "venues", "--verbose",
        "--engine", "heuristic", "--iterations", "1000000000",
      ], in: folder, errors: errors)
    try errors.fileHandleForReading.wait(for: ["looking at absences\n"])
    run.send(SIGINT)
    _ = try errors.fileHandleForReading.readToEnd()
    let outcome = try run.outcome()
    #expect(outcome.code == 0 && !outcome.wasKilled)
    #expect(outcome.output.contains("Looked at 0 of 2"))
    #expect(outcome.output.contains("Not looked at, since interrupted: 2"))
  }

  @Test func `An engine that proves nothing says so`() throws {
    let outcome = try Program.run(
      "fragility", Self.tiny, "--engine", "heuristic", "--iterations", "20", "--of", "venues",
      "--top", "1")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Looked at 2 of 2"))
    #expect(outcome.output.contains("Not proved the least possible: "))
  }
}
