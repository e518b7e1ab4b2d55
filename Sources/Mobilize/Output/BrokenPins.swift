import ScenarioFiles
import Scheduling

/// Tells which pinned decisions can't be obeyed any more after a change, which leaves their requests
/// without events.
enum BrokenPins {
  /// Warns of them.
  ///
  /// - Parameters:
  ///   - scenario: The scenario after the change.
  ///   - change: The change, in words.
  static func warn(of scenario: Scenario, after change: String) {
    Console.complain(
      DecisionConflicts(in: scenario).violations.map {
        Diagnostic(.warning, file: "decisions.csv", "\($0.text) (\($0.rule)), if \(change)")
      })
  }
}
