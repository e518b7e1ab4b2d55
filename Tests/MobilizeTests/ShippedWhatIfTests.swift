import Testing

/// The what-ifs that the scenario of 2018/19 carries, beside a schedule that is kept.
///
/// The heuristic engine answers, in few steps: the same on every machine, with GLPK and without.
@Suite struct ShippedWhatIfTests {
  private static let scenario = Repository.scenario("rocb-ap-2018-19")
  private static let golden = "rocb-ap-2018-19"
  private static let call = [
    "what-if", scenario, "--engine", "heuristic", "--iterations", "400", "--baseline",
    Repository.path("Tests/MobilizeTests/Golden/\(golden)/baseline.json"),
  ]

  @Test(arguments: [
    "bhutan-decides", "china-grows", "desk-officer-away", "korea-recalls", "korea-shrinks",
    "melaka-closed", "persian-speaker",
  ])
  func `Each what-if has the answer that was read and agreed`(name: String) throws {
    let outcome = try Program.run(Self.call + ["--changes", name], in: TemporaryFolder())
    #expect(outcome.code == 0 && outcome.errors == "", "\(outcome.errors)")
    try Golden.expect(outcome.output, equals: "\(Self.golden)/what-ifs/\(name).txt")
  }

  @Test func `All of them together are written for programs`() throws {
    let outcome = try Program.run(Self.call + ["--json"], in: TemporaryFolder())
    #expect(outcome.code == 0)
    try Golden.expect(outcome.output, equals: "\(Self.golden)/what-ifs.json")
  }
}
