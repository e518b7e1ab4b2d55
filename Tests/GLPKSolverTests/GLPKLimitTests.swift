#if GLPK
  import Foundation
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  struct GLPKLimitTests {
    /// Nobody finishes this one while a test waits.
    private let endless = LinearProgram.marketSplit(seed: 1, rows: 5, columns: 40)

    @Test func `A node limit gives the same answer every time`() throws {
      let limits = SolveLimits(nodes: 300)
      let first = try GLPK().solve(endless, startingFrom: endless.emptySplit, limits: limits)
      let second = try GLPK().solve(endless, startingFrom: endless.emptySplit, limits: limits)
      #expect(first == second)
      #expect(first.termination == .nodeLimit)
      #expect((300...302).contains(first.nodes))
    }

    @Test func `More nodes bring better answers and bounds`() throws {
      let solutions = try [0, 10, 3000].map {
        try GLPK().solve(
          endless, startingFrom: endless.emptySplit, limits: SolveLimits(nodes: $0))
      }
      let objectives = solutions.compactMap(\.objective)
      let bounds = solutions.compactMap(\.bound)
      #expect(objectives.count == 3 && objectives == objectives.sorted(by: >))
      #expect(bounds.count == 3 && bounds == bounds.sorted())
      #expect(zip(bounds, objectives).allSatisfy(<=))
      #expect(objectives[2] < endless.objective(of: endless.emptySplit))
    }

    @Test func `An interrupt returns the known solution`() throws {
      let interrupt = Interrupt()
      interrupt.raise()
      let solution = try GLPK().solve(
        endless, startingFrom: endless.emptySplit, limits: SolveLimits(interrupt: interrupt))
      #expect(solution.termination == .interrupted)
      #expect(solution.values == endless.emptySplit)
      let linear = try GLPK().solve(
        endless, from: nil, method: .primal, limits: SolveLimits(interrupt: interrupt))
      #expect(linear == LinearSolution(termination: .interrupted))
    }

    @Test func `An interrupt from another thread ends a search`() throws {
      let interrupt = Interrupt()
      let thread = Thread { interrupt.raise() }
      thread.start()
      let solution = try GLPK().solve(
        endless, startingFrom: endless.emptySplit, limits: SolveLimits(interrupt: interrupt))
      #expect(solution.termination == .interrupted)
      #expect(solution.values != nil)
    }

    @Test func `No time left returns the known solution`() throws {
      let solution = try GLPK().solve(
        endless, startingFrom: endless.emptySplit, limits: SolveLimits(seconds: -1))
      #expect(solution.termination == .timeLimit)
      #expect(solution.values == endless.emptySplit)
    }

    @Test func `The last iteration allowed ends the simplex method`() throws {
      let solution = try GLPK().solve(
        endless, from: nil, method: .primal, limits: SolveLimits(simplexIterations: 2))
      #expect(solution.termination == .iterationLimit)
      #expect(solution.iterations == 2)
      let rest = try GLPK().solve(
        endless, from: solution.basis, method: .primal, limits: SolveLimits())
      #expect(rest.objections(toOptimumOf: endless.relaxation) == [])
    }
  }
#endif
