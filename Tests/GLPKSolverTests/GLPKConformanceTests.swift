#if GLPK
  import GLPKSolver
  import TestSupport
  import Testing

  struct GLPKConformanceTests {
    let conformance = SolverConformance(linear: GLPK(), integer: GLPK())

    @Test func `Integer optima are those that trying everything finds`() throws {
      let objections = try conformance.disagreementsWithBruteForce(seeds: 0..<400)
      #expect(objections == [])
    }

    @Test func `Mixed optima are those that trying everything finds`() throws {
      let objections = try conformance.disagreementsWithBruteForce(
        seeds: 1000..<1100, continuous: 2)
      #expect(objections == [])
    }

    @Test func `Cuts without scaling change no optimum`() throws {
      let glpk = GLPK(options: GLPKOptions(scales: false, cuts: true))
      let conformance = SolverConformance(linear: glpk, integer: glpk)
      let integer = try conformance.disagreementsWithBruteForce(seeds: 2000..<2100)
      let linear = try conformance.objectionsToOptima(seeds: 0..<50)
      #expect(integer + linear == [])
    }

    @Test func `Duals prove linear optima`() throws {
      let objections = try conformance.objectionsToOptima(seeds: 0..<200)
      #expect(objections == [])
    }

    @Test func `Warm starts find what cold starts find`() throws {
      let objections = try conformance.objectionsToWarmStarts(seeds: 0..<150)
      #expect(objections == [])
    }

    @Test func `Money beside ones stays feasible`() throws {
      let objections = try conformance.objectionsToMoney(seeds: 0..<5)
      #expect(objections == [])
    }

    @Test func `Useless bases do no harm`() throws {
      let objections = try conformance.objectionsToUselessBases(seeds: 0..<50)
      #expect(objections == [])
    }

    @Test func `Known solutions change no optimum`() throws {
      let objections = try conformance.objectionsToIncumbents(seeds: 0..<100)
      #expect(objections == [])
    }

    @Test func `Border cases end as defined`() throws {
      let objections = try conformance.objectionsToBorders()
      #expect(objections == [])
    }
  }
#endif
