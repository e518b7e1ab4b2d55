/// Everything that is wrong with the files somebody gave, in one go.
public struct ScenarioDiagnostics: Error, CustomStringConvertible {
  /// What is wrong, and what looks wrong, by file and from the top of each.
  public var diagnostics: [Diagnostic]

  /// Collects diagnostics, in any order.
  public init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.sorted(by: Diagnostic.precedes)
  }

  /// One sentence a line.
  public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
