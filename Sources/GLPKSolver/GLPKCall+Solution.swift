#if GLPK
  import CGLPK
  import IntegerProgramming

  extension GLPKCall {
    /// What a linear solve found.
    var linearSolution: LinearSolution {
      guard result.has_solution != 0 else {
        return LinearSolution(termination: termination, iterations: Int(result.iterations))
      }
      return LinearSolution(
        termination: termination, objective: result.objective, values: columns.map(\.value),
        duals: rows.map(\.dual), reducedCosts: columns.map(\.reduced_cost), basis: basis,
        iterations: Int(result.iterations))
    }

    /// What an integer solve found, before it is verified and compared with what was known.
    var integerSolution: IntegerSolution {
      IntegerSolution(
        termination: termination,
        values: result.has_solution != 0 ? columns.map(\.value) : nil,
        bound: result.bound.isFinite ? result.bound : nil,
        nodes: Int(result.nodes))
    }

    private var basis: Basis {
      Basis(
        rows: rows.map { BasisStatus($0.status) }, columns: columns.map { BasisStatus($0.status) })
    }
  }

  extension BasisStatus {
    /// What the C library said.
    fileprivate init(_ status: Int32) {
      self = BasisStatus(rawValue: UInt8(truncatingIfNeeded: status)) ?? .basic
    }
  }
#endif
