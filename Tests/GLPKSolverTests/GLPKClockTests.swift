#if GLPK && os(Linux)
  import CClock
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  /// A wall clock that is set while GLPK, which goes by it, solves.
  struct GLPKClockTests {
    private let split = LinearProgram.marketSplit(seed: 1, rows: 5, columns: 40)

    @Test func `A clock that is set ahead ends no linear program`() throws {
      let limits = SolveLimits(seconds: 600)
      let free = try GLPK().solve(split, from: nil, method: .primal, limits: limits)
      #expect(free.termination == .optimal)
      for looks in [1, 2, 3, 5, 8] {
        cclock_set(Int32(looks), 86_400)
        let solution = try GLPK().solve(split, from: nil, method: .primal, limits: limits)
        #expect(cclock_reset() > looks, "GLPK has looked at the clock after it was set")
        #expect(solution.termination == .optimal, "after \(looks) looks")
        #expect(abs(solution.objective - free.objective) < 1e-6, "after \(looks) looks")
      }
    }

    @Test(.timeLimit(.minutes(1)))
    func `A clock that is set back holds no search up`() throws {
      cclock_set(200, -86_400)
      let solution = try GLPK().solve(
        split, startingFrom: split.emptySplit, limits: SolveLimits(seconds: 0.5))
      #expect(cclock_reset() > 200)
      #expect(solution.termination == .timeLimit)
      #expect(solution.nodes > 1)
    }

    @Test func `A clock that is set ahead ends no search`() throws {
      let limits = SolveLimits(seconds: 600, nodes: 300)
      let free = try GLPK().solve(split, startingFrom: split.emptySplit, limits: limits)
      cclock_set(100, 86_400)
      let solution = try GLPK().solve(split, startingFrom: split.emptySplit, limits: limits)
      #expect(cclock_reset() > 100)
      #expect(solution.termination == .nodeLimit)
      #expect(solution == free)
    }
  }
#endif
