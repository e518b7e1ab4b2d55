public import IntegerProgramming

extension SolverConformance {
  /// Both methods find optima that their duals prove.
  public func objectionsToOptima(seeds: Range<UInt64>) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      let program = RandomProgram(seed: seed, rows: 8, columns: 14).program
      for method in [SimplexMethod.primal, .dual] {
        let solution = try solve(program, method: method)
        objections += solution.objections(toOptimumOf: program).map { "seed \(seed): \($0)" }
      }
    }
    return objections
  }

  /// A basis survives new columns, new rows and changed bounds, and changes no objective.
  public func objectionsToWarmStarts(seeds: Range<UInt64>) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      var random = RandomProgram(seed: seed, rows: 8, columns: 14)
      var basis = try solve(random.program).basis
      random.addIdleColumns(5)
      let steps: [(SimplexMethod, (inout RandomProgram) -> Void)] = [
        (.primal, { $0.addIdleColumns(5) }), (.dual, { $0.addRows(3) }),
        (.dual, { $0.fixColumns(share: 0.3) }), (.primal, { $0.addRows(2) }),
      ]
      for (method, step) in steps {
        step(&random)
        let warm = try solve(random.program, from: basis, method: method)
        let cold = try solve(random.program)
        objections += warm.objections(toOptimumOf: random.program).map { "seed \(seed): \($0)" }
        if abs(warm.objective - cold.objective) > 1e-6 {
          objections.append("seed \(seed): warm \(warm.objective), cold \(cold.objective)")
        }
        basis = warm.basis
      }
    }
    return objections
  }

  /// A basis that cannot be one, or that is of another program, does no harm.
  public func objectionsToUselessBases(seeds: Range<UInt64>) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      let program = RandomProgram(seed: seed, rows: 6, columns: 9).program
      let useless = [
        Basis(rows: [], columns: program.columns.map { _ in .basic }),
        Basis(rows: program.rows.map { _ in .atLower }, columns: []),
        Basis(
          rows: program.rows.map { _ in .atUpper },
          columns: program.columns.indices.map { $0 < program.rows.count ? .basic : .fixed }),
        Basis(rows: [.free], columns: [BasisStatus](repeating: .atUpper, count: 99)),
      ]
      for basis in useless {
        let solution = try solve(program, from: basis, method: .dual)
        objections += solution.objections(toOptimumOf: program).map { "seed \(seed): \($0)" }
      }
    }
    return objections
  }

  /// Money in cents beside ones does not make feasible programs infeasible, however bounds change.
  public func objectionsToMoney(seeds: Range<UInt64>) throws(SolverFailure) -> [String] {
    var objections: [String] = []
    for seed in seeds {
      var random = SeededRandom(seed: seed)
      var program = LinearProgram.bookings(seed: seed, columns: 500).relaxation
      var basis: Basis?
      for step in 0..<12 {
        let solution = try solve(program, from: basis, method: step % 3 == 0 ? .primal : .dual)
        objections += solution.objections(toOptimumOf: program)
          .map { "seed \(seed), step \(step): \($0)" }
        basis = solution.basis
        for _ in 0..<8 {
          let column = Int.random(in: program.columns.indices, using: &random)
          let upper = Double(Int.random(in: 0...1, using: &random))
          program.setBounds(ofColumn: column, lower: 0, upper: upper)
        }
      }
    }
    return objections
  }
}
