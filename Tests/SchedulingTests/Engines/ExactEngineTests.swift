#if GLPK
  import GLPKSolver
  import Scheduling
  import Testing

  /// Mistakes the random scenarios have found, each as the smallest scenario that shows it.
  struct ExactEngineTests {
    static func draft(_ plain: Plain) -> EngineResult {
      ExactEngine(name: "auto", solvers: Solvers(linear: GLPK(), integer: GLPK())).draft(
        Scenario(plain.contents, baseline: plain.baseline), within: RunLimits()
      ) { _ in }
    }

    @Test func `An expert who takes no mission gets none though repeated ones have a price`() {
      var plain = Plain()
      plain.contents.requests = [plain.contents.requests[0]]
      for expert in 0..<3 { plain.contents.experts[expert].maxMissions = 0 }
      // The only one left is the dearest.
      plain.contents.experts[3].administration = Plain.far
      let result = Self.draft(plain)
      #expect(result.events.map(\.experts) == [[Ref(3)]])
      #expect(result.run.stopped == .optimal)
    }

    @Test func `An event goes back to the baseline's fund where nothing else differs`() {
      var plain = Plain()
      plain.contents.requests = [plain.contents.requests[0]]
      plain.contents.funds = (0..<3).map { Fund(id: "F\($0)") }
      plain.baseline = [BaselineEvent(request: Ref(0), fund: Ref(1), state: .released)]
      let result = Self.draft(plain)
      #expect(result.events.map(\.placement.fund) == [Ref(1)])
      #expect(result.bounds[.disruption] == 0)
    }
  }
#endif
