import Foundation
import Testing

@Suite struct DraftTests {
  private static let office = Repository.scenario("rocb-ap-2018-19")
  private static let quick = ["--engine", "heuristic", "--iterations", "2"]

  @Test func `The same call drafts the same bytes, and breaks no rule`() throws {
    let folder = try TemporaryFolder()
    for out in ["first", "second"] {
      let call = ["draft", Self.office, "--out", out] + Self.quick
      #expect(try Program.run(call, in: folder).code == 0)
    }
    for file in ["schedule.json", "schedule.csv", "schedule.md"] {
      #expect(try folder.text("first/\(file)") == folder.text("second/\(file)"))
    }
    for file in ["first/schedule.json", "second/schedule.csv"] {
      let check = try Program.run(["check", Self.office, file, "--strict"], in: folder)
      #expect(check.code == 0, "\(check.output)")
      #expect(check.output.contains("Verdict: the schedule keeps every rule"))
    }
  }

  @Test func `JSON on standard output is the file and nothing else`() throws {
    let folder = try TemporaryFolder()
    let call = ["draft", Repository.scenario("tiny"), "--json"] + Self.quick
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.output == (try folder.text("out/tiny/schedule.json")))
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    #expect((document as? [String: Any])?["format"] as? String == "mobilize-schedule/1")
  }

  @Test func `Strict drafts fail where a request is unmet`() throws {
    let call = ["draft", Repository.scenario("tiny"), "--strict"] + Self.quick
    #expect(try Program.run(call, in: TemporaryFolder()).code == 2)
  }

  @Test func `Options override what the scenario says of the engine`() throws {
    let folder = try TemporaryFolder()
    let call = ["draft", Repository.scenario("tiny"), "--seed", "7"] + Self.quick
    let summary = try Program.run(call, in: folder).output
    #expect(summary.contains("Engine heuristic, seed 7, stopped by the iteration limit"))
  }

  @Test func `A folder that can't be written is named`() throws {
    let folder = try TemporaryFolder(["file": ""])
    let call = ["draft", Repository.scenario("tiny"), "--out", "file/out"] + Self.quick
    let outcome = try Program.run(call, in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("file/out: can't be written: "))
    #expect(outcome.errors.hasSuffix("1 error.\n"))
  }

  #if !GLPK
    @Test func `Without GLPK auto is the heuristic, and glpk a clear error`() throws {
      let auto = try Program.run("draft", Repository.scenario("tiny"))
      #expect(auto.output.contains("Engine heuristic"))
      let glpk = try Program.run("draft", Repository.scenario("tiny"), "--engine", "glpk")
      #expect(glpk.code == 1)
      #expect(
        glpk.errors.contains("This build has no engine glpk. Maybe draft with --engine heuristic"))
    }
  #endif
}
