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
  #endif

  @Test func `An engine that proves nothing says so`() throws {
    let outcome = try Program.run(
      "fragility", Self.tiny, "--engine", "heuristic", "--iterations", "20", "--of", "venues",
      "--top", "1")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Looked at 2 of 2"))
    #expect(outcome.output.contains("Not proved the least possible: "))
  }
}
