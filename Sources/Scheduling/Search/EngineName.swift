/// An engine's name, in `scenario.yaml` and on the command line.
public enum EngineName: String, CaseIterable, Sendable {
  /// The best engine of the build.
  case auto
  /// The one that proves what it finds, with GLPK.
  case glpk
  /// The one that needs no solver, and proves nothing.
  case heuristic
}
