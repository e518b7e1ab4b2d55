#if GLPK
  import CGLPK
  @testable import GLPKSolver
  import IntegerProgramming

  /// A call of the C functions with anything in it.
  @safe struct CSolve {
    private(set) var result = cglpk_result()
    private var rows: [cglpk_row]
    private var columns: [cglpk_column]
    private var indices: [Int32]
    private let entries: [Double]
    private var options = unsafe cglpk_options()

    init(_ program: LinearProgram, entryRowOffset: Int32 = 0) {
      rows = program.rows.map { cglpk_row($0) }
      (columns, indices, entries) = program.packed
      indices = indices.map { $0 + entryRowOffset }
      unsafe options.milliseconds = .max
      unsafe options.iteration_limit = .max
      unsafe options.node_limit = .max
    }

    func stopped(by isStopped: @convention(c) (UnsafeRawPointer?) -> Int32) -> CSolve {
      var call = self
      unsafe call.options.is_stopped = unsafe isStopped
      return call
    }

    var values: [Double] { columns.map(\.value) }

    var message: String {
      unsafe withUnsafeBytes(of: result.message) {
        unsafe String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
    }

    func linear() -> CSolve {
      unsafe solved { unsafe cglpk_solve_linear($0, $1, $2) }
    }

    func integer() -> CSolve {
      unsafe solved { unsafe cglpk_solve_integer($0, $1, $2) }
    }

    private func solved(
      by function: (
        UnsafePointer<cglpk_program>, UnsafePointer<cglpk_options>,
        UnsafeMutablePointer<cglpk_result>
      ) -> Void
    ) -> CSolve {
      var call = self
      unsafe call.rows.withUnsafeMutableBufferPointer { rows in
        unsafe call.columns.withUnsafeMutableBufferPointer { columns in
          unsafe indices.withUnsafeBufferPointer { indices in
            unsafe entries.withUnsafeBufferPointer { entries in
              var program = unsafe cglpk_program(
                row_count: Int32(rows.count), column_count: Int32(columns.count),
                rows: rows.baseAddress, columns: columns.baseAddress,
                indices: indices.baseAddress, values: entries.baseAddress)
              unsafe function(&program, &call.options, &call.result)
            }
          }
        }
      }
      return call
    }
  }
#endif
