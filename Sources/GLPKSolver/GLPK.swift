#if GLPK
  import IntegerProgramming

  /// The GNU Linear Programming Kit.
  ///
  /// A solver without state: each solve hands the whole program to the library and frees everything
  /// before it returns, on the thread that called it, so solves on several threads do not meet.
  public struct GLPK: Sendable {
    /// How the library is used.
    public var options: GLPKOptions

    /// Creates a solver.
    public init(options: GLPKOptions = GLPKOptions()) {
      self.options = options
    }

    /// Refuses programs that the library would abort on.
    func checkIsDefined(_ program: LinearProgram) throws(SolverFailure) {
      if let defect = program.defect { throw failure(defect, code: 0) }
    }

    func failure(_ message: String, code: Int) -> SolverFailure {
      SolverFailure(solver: "GLPK", message: message, code: code)
    }
  }
#endif
