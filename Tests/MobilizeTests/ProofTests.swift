#if GLPK
  import Foundation
  import Testing

  /// Proofs that were false once, and what other solvers find.
  @Suite struct ProofTests {
    /// HiGHS 1.16 finds 5,604,283 on the exported formulation.
    ///
    /// An engine whose artificial columns cost so much that the solver could not tell hundreds apart
    /// called 5,604,829 proved.
    @Test func `Nothing is proved that another solver beats`() throws {
      let folder = try TemporaryFolder()
      let scenario = Repository.path("Tests/MobilizeTests/Scenarios/dear")
      let call = ["draft", scenario, "--engine", "glpk", "--iterations", "100000", "--json"]
      let output = try Program.run(call, in: folder).output
      let document = try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any]
      let levels = try #require(document?["levels"] as? [[String: Any]])
      let quality = try #require(levels.last)
      #expect(quality["value"] as? Int == 5_604_283)
      #expect(quality["bound"] as? Int == 5_604_283)
    }
  }
#endif
