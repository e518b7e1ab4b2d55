import Foundation
import Reports
import ScenarioFiles
import Scheduling

/// What is wrong with a scenario by itself.
struct ScenarioCheck {
  /// The scenario, if it can be used.
  let input: ScenarioInput?
  /// The mistakes of its files.
  let diagnostics: [Diagnostic]
  /// The rules its decisions break.
  let violations: [Violation]

  /// Reads and judges a scenario.
  init(_ source: ScenarioOptions) {
    do {
      let input = try source.read()
      self.input = input
      diagnostics = input.warnings
      violations = DecisionConflicts(in: input.scenario).violations
    } catch {
      input = nil
      violations = []
      diagnostics =
        (error as? ScenarioDiagnostics)?.diagnostics
        ?? [Diagnostic(file: source.scenario, "\(error)")]
    }
  }

  /// Whether the scenario can't be used.
  var hasErrors: Bool { input == nil }

  /// What was found, as a planner reads it; nothing when there are errors, which are told elsewhere.
  var text: String {
    guard let scenario = input?.scenario else { return "" }
    let contents = scenario.contents
    let counts = [
      (contents.requests.count, "request"), (contents.experts.count, "expert"),
      (contents.venues.count, "venue"), (contents.funds.count, "fund"),
      (contents.targets.count, "target"), (contents.decisions.count, "decision"),
    ]
    let list = counts.map { Amount.text($0, $1) }.joined(separator: ", ")
    let label = contents.isSynthetic ? ["Contains synthetic data."] : []
    let pins = violations.map { "\($0.rule): \($0.text)" }
    let broken = Amount.text(violations.count, "violation")
    let verdict =
      violations.isEmpty
      ? "the scenario can be scheduled" : "pinned decisions can't be obeyed: \(broken)"
    return PlainText.text(
      ["\(scenario.settings.name): \(list)"] + label + pins + ["Verdict: \(verdict)"])
  }
}
