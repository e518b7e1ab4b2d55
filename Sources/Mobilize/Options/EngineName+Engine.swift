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
      #if GLPK
        let solver = GLPK()
        return ExactEngine(name: rawValue, solvers: Solvers(linear: solver, integer: solver))
      #else
        guard self == .auto else {
          throw ValidationError(
            "This build has no engine glpk. Maybe draft with --engine heuristic, or build with the"
              + " trait GLPK.")
        }
        return HeuristicEngine()
      #endif
    }
  }
}
