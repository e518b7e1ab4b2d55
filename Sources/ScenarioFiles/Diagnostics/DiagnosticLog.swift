/// Where the readers of one call write what they find, so that nobody stops at the first mistake.
///
/// It never leaves the call that made it.
final class DiagnosticLog {
  /// What was found, in the order of finding.
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether any of it is an error.
  private(set) var hasErrors = false

  private var known: Set<Diagnostic> = []

  /// Adds what was found, once however often it is found.
  func add(_ diagnostic: Diagnostic) {
    guard known.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
    hasErrors = hasErrors || diagnostic.severity == .error
  }

  /// Whether so much is wrong already that looking for the nearest name is not worth the time.
  var isCrowded: Bool { diagnostics.count > 300 }

  /// Throws all of it when there is an error.
  func check() throws(ScenarioDiagnostics) {
    guard !hasErrors else { throw ScenarioDiagnostics(diagnostics) }
  }
}
