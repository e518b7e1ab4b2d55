import Testing

@Suite struct GenerateTests {
  @Test func `The help text is the one that was agreed`() throws {
    try Golden.expect(
      try Program.run("generate", "--help").output, equals: "generate/help.txt")
  }

  @Test func `A small scenario is the same to the byte on every machine`() throws {
    let folder = try TemporaryFolder()
    let outcome = try Program.run(["generate", "--requests", "12", "small"], in: folder)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    try Golden.expect(outcome.output, equals: "generate/output.txt")
    for file in ["README.md", "administrations.csv", "experts.csv", "funds.csv", "requests.csv"] {
      try Golden.expect(try folder.text("small/\(file)"), equals: "generate/\(file)")
    }
  }

  @Test func `What is generated is checked, drafted and kept to`() throws {
    let folder = try TemporaryFolder()
    let call = ["generate", "--requests", "12", "--tightness", "0.9", "--seed", "3", "small"]
    #expect(try Program.run(call, in: folder).code == 0)
    #expect(try Program.run(["check", "small", "--strict"], in: folder).code == 0)
    let draft = ["draft", "small", "--engine", "heuristic", "--iterations", "5"]
    let drafted = try Program.run(draft, in: folder)
    #expect(drafted.code == 0)
    #expect(drafted.output.contains("Contains synthetic data."))
    let verdict = ["check", "small", "out/small/schedule.json", "--strict"]
    #expect(try Program.run(verdict, in: folder).code == 0)
  }

  #if GLPK
    @Test func `The engine that proves drafts it too`() throws {
      let folder = try TemporaryFolder()
      try Program.run(["generate", "--requests", "12", "small"], in: folder)
      let drafted = try Program.run(["draft", "small", "--iterations", "20"], in: folder)
      #expect(drafted.code == 0)
      let verdict = ["check", "small", "out/small/schedule.json", "--strict"]
      #expect(try Program.run(verdict, in: folder).code == 0)
    }
  #endif

  @Test func `A folder that holds something is left as it is`() throws {
    let folder = try TemporaryFolder(["mine.txt": "mine"])
    let outcome = try Program.run(["generate", "--requests", "3", "."], in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.output == "")
    #expect(
      outcome.errors
        == ".: is not empty: it holds mine.txt. Maybe give a new folder; nothing is written over.\n"
        + "1 error.\n")
    #expect(try folder.text("mine.txt") == "mine")
  }
}
