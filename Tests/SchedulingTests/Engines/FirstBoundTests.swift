#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  @testable import Scheduling

  /// A gap is known before a long search begins.
  struct FirstBoundTests {
    /// A year of so many requests that the search goes on beside the proofs.
    private let scenario = RandomScenario.make(
      seed: 3402, requests: 150...150, experts: 20...20, harshness: 5
    ).scenario

    @Test func `A bound on the first level that counts is told before the walks, and holds`() throws
    {
      #expect(Catalogue(of: scenario).isLong)
      let interrupt = Interrupt()
      var told: [(phase: String, level: Level, bound: Int)] = []
      let engine = ExactEngine(name: "auto", solvers: Solvers(linear: GLPK(), integer: GLPK()))
      let result = engine.draft(
        scenario, within: RunLimits(seconds: 600, interrupt: interrupt)
      ) { progress in
        guard let level = progress.level, let bound = progress.bound else { return }
        told.append((progress.phase, level, bound))
        if progress.phase == "starting" { interrupt.raise() }
      }
      let last = try #require(told.last)
      #expect(told.first?.phase == "bounding" && last.phase == "starting")
      #expect(told.allSatisfy { $0.level == last.level && $0.bound <= last.bound })
      #expect(result.run.stopped == .interrupted)
      #expect(result.bounds == [last.level: last.bound])
      // The heuristic's schedules are no worse than those of the few steps before the interrupt.
      let found = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 2000)) { _ in }
      let levels = Assessment(of: found.events, in: scenario).levels
      #expect(last.bound > 0 && last.bound <= levels[last.level], "\(levels[last.level])")
    }

    @Test func `A solver that fails meanwhile leaves the first schedule`() {
      let faulty = FaultySolver(.failure, in: 1..<Int.max)
      let engine = ExactEngine(name: "auto", solvers: Solvers(linear: faulty, integer: faulty))
      let result = engine.draft(scenario, within: RunLimits(seconds: 600)) { _ in }
      #expect(result.run.stopped == .engineFailed && faulty.calls == 1)
      #expect(!result.events.isEmpty)
      #expect(Assessment(of: result.events, in: scenario).violations.isEmpty)
    }
  }
#endif
