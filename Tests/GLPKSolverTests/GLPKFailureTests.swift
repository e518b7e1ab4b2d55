#if GLPK
  import GLPKSolver
  import IntegerProgramming
  import TestSupport
  import Testing

  struct GLPKFailureTests {
    @Test(arguments: [
      (
        LinearProgram.with([], [.init(objective: .nan)]),
        "column 0 has a price that is not finite"
      ),
      (.with([], [.init(objective: .infinity)]), "column 0 has a price that is not finite"),
      (
        .with([], [.init(objective: 1, lower: .nan)]),
        "column 0 has a bound that is not a number"
      ),
      (.with([.init(upper: .nan)], []), "row 0 has a bound that is not a number"),
      (
        .with([.init()], [.init(objective: 1, entries: [.init(row: 0, value: .infinity)])]),
        "column 0 has an entry that is not finite"
      ),
    ])
    func `Programs that mean nothing are refused`(program: LinearProgram, message: String) {
      #expect(throws: SolverFailure(solver: "GLPK", message: message)) {
        try GLPK().solve(program, from: nil, method: .primal, limits: SolveLimits())
      }
      #expect(throws: SolverFailure(solver: "GLPK", message: message)) {
        try GLPK().solve(program, startingFrom: nil, limits: SolveLimits())
      }
    }
  }
#endif
