#if GLPK
  import CGLPK
  import IntegerProgramming

  /// One call of the C library: the program as its arrays, then what it found in the same arrays.
  ///
  /// This file alone touches memory unsafely: the arrays and the interrupt outlive the call, the
  /// library writes within their counts, and keeps no pointer.
  @safe struct GLPKCall {
    private(set) var rows: [cglpk_row]
    private(set) var columns: [cglpk_column]
    private var indices: [Int32]
    private var values: [Double]
    private var options = unsafe cglpk_options()
    private(set) var result = cglpk_result()
    private let interrupt: Interrupt?

    init(_ program: LinearProgram, options: GLPKOptions, limits: SolveLimits) {
      rows = program.rows.map { cglpk_row($0) }
      (columns, indices, values) = program.packed
      interrupt = limits.interrupt
      unsafe self.options.scales = options.scales ? 1 : 0
      unsafe self.options.cuts = options.cuts ? 1 : 0
      unsafe self.options.milliseconds = limits.milliseconds
      unsafe self.options.node_limit = Int32(clamping: limits.nodes ?? .max)
      unsafe self.options.iteration_limit = Int32(clamping: limits.simplexIterations ?? .max)
    }

    var usesDualSimplex: Bool {
      get { unsafe options.uses_dual_simplex != 0 }
      set { unsafe options.uses_dual_simplex = newValue ? 1 : 0 }
    }

    /// Starts the simplex method from a basis, which may be of a smaller program.
    mutating func start(from basis: Basis) {
      unsafe options.has_basis = 1
      for (index, status) in basis.rows.prefix(rows.count).enumerated() {
        rows[index].status = Int32(status.rawValue)
      }
      for (index, status) in basis.columns.prefix(columns.count).enumerated() {
        columns[index].status = Int32(status.rawValue)
      }
    }

    /// Starts the search from a solution that respects the program.
    mutating func offer(_ incumbent: [Double]) {
      unsafe options.has_incumbent = 1
      for (index, value) in incumbent.enumerated() { columns[index].incumbent = value }
    }

    mutating func solveLinear() throws(SolverFailure) {
      try unsafe solve { unsafe cglpk_solve_linear($0, $1, $2) }
    }

    mutating func solveInteger() throws(SolverFailure) {
      try unsafe solve { unsafe cglpk_solve_integer($0, $1, $2) }
    }

    private typealias Function = (
      UnsafePointer<cglpk_program>, UnsafePointer<cglpk_options>,
      UnsafeMutablePointer<cglpk_result>
    ) -> Void

    private mutating func solve(by function: Function) throws(SolverFailure) {
      listen()
      unsafe rows.withUnsafeMutableBufferPointer { rows in
        unsafe columns.withUnsafeMutableBufferPointer { columns in
          unsafe indices.withUnsafeBufferPointer { indices in
            unsafe values.withUnsafeBufferPointer { values in
              var program = unsafe cglpk_program(
                row_count: Int32(rows.count), column_count: Int32(columns.count),
                rows: rows.baseAddress, columns: columns.baseAddress,
                indices: indices.baseAddress, values: values.baseAddress)
              unsafe function(&program, &options, &result)
            }
          }
        }
      }
      withExtendedLifetime(interrupt) {}
      if result.end == CGLPK_END_FAILED { throw failure }
    }

    /// Lets the library ask the interrupt, by a function that captures nothing and returns at once.
    private mutating func listen() {
      guard let interrupt else { return }
      unsafe options.context = unsafe UnsafeRawPointer(
        Unmanaged.passUnretained(interrupt).toOpaque())
      unsafe options.is_stopped = { context in
        guard let context = unsafe context else { return 0 }
        let interrupt = unsafe Unmanaged<Interrupt>.fromOpaque(context).takeUnretainedValue()
        return interrupt.isRaised ? 1 : 0
      }
    }

    private var failure: SolverFailure {
      let bytes = unsafe withUnsafeBytes(of: result.message) { unsafe Array($0.prefix { $0 != 0 }) }
      let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      let message = words.isEmpty ? "it gave no reason" : words.joined(separator: " ")
      return SolverFailure(solver: "GLPK", message: message, code: Int(result.code))
    }
  }
#endif
