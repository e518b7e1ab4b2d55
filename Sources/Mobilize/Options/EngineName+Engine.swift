public import ArgumentParser
public import Scheduling

#if GLPK
  import GLPKSolver
#endif

extension EngineName: ExpressibleByArgument {}

extension EngineName {
  /// The engine.
  ///
  /// - Throws: `ValidationError` when this build has no such engine.
  func engine() throws -> any Engine {
    switch self {
    case .heuristic: return HeuristicEngine()
    case .auto, .glpk:
      if let solvers { return ExactEngine(name: rawValue, solvers: solvers) }
      guard self == .auto else {
        throw ValidationError(
          "This build has no engine glpk. Maybe draft with --engine heuristic, or build with the"
            + " trait GLPK.")
      }
      return HeuristicEngine()
    }
  }

  /// The solvers it works with; nil where it has none, or this build has none.
  var solvers: Solvers? {
    guard self != .heuristic else { return nil }
    #if GLPK
      let solver = GLPK()
      return Solvers(linear: solver, integer: solver)
    #else
      return nil
    #endif
  }
}
