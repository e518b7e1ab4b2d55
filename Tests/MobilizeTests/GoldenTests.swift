import Testing

@Suite struct GoldenTests {
  #if GLPK
    @Test func `The tiny scenario is drafted as it was read and agreed`() throws {
      let folder = try TemporaryFolder()
      let outcome = try Program.run(["draft", Repository.scenario("tiny")], in: folder)
      #expect(outcome.code == 0)
      #expect(outcome.errors == "")
      try Golden.expect(outcome.output, equals: "tiny/summary.txt")
      for file in ["schedule.json", "schedule.csv", "schedule.md"] {
        try Golden.expect(try folder.text("out/tiny/\(file)"), equals: "tiny/\(file)")
      }
    }

    @Test func `The request the tiny scenario leaves unmet is explained`() throws {
      let unmet = try Program.run("unmet", Repository.scenario("tiny"))
      try Golden.expect(unmet.output, equals: "tiny/unmet.txt")
      let json = try Program.run("unmet", Repository.scenario("tiny"), "--json")
      try Golden.expect(json.output, equals: "tiny/unmet.json")
      let expert = try Program.run("explain", Repository.scenario("tiny"), "FJI-01")
      try Golden.expect(expert.output, equals: "tiny/explain-FJI-01.txt")
      let explanation = try Program.run("explain", Repository.scenario("tiny"), "R1")
      try Golden.expect(explanation.output, equals: "tiny/explain-R1.txt")
      let none = try Program.run("explain", Repository.scenario("tiny"), "R4")
      try Golden.expect(none.output, equals: "tiny/explain-R4.txt")
      let why = try Program.run(
        "explain", Repository.scenario("tiny"), "R4", "--explain-limit", "0")
      #expect(none.output.hasPrefix(why.output.dropLast()))
      #expect(!why.output.contains("unlocks"))
    }
  #endif

  @Test func `The year as it was is judged, with what it leaves unknown`() throws {
    let scenario = Repository.scenario("rocb-ap-2017-18")
    let outcome = try Program.run("check", scenario, scenario + "/actual.json", "--strict")
    #expect(outcome.code == 2)
    try Golden.expect(outcome.output, equals: "rocb-ap-2017-18/actual.txt")
  }
}
