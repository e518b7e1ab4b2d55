import Reports
import ScenarioFiles
import Scheduling

/// Answers what-ifs, one after the other.
struct WhatIfRun {
  /// The schedule they begin with.
  let base: KnownSchedule
  /// Whether the schedule is not to be protected.
  let isFree: Bool
  /// How schedules are drafted.
  let engine: EngineOptions

  /// Answers a what-if: by the schedule itself where nothing can have changed, else by a run that
  /// begins with it.
  ///
  /// - Throws: `MemoryShortage` when there is not enough to begin.
  func answer(to whatIf: WhatIf) throws -> WhatIfAnswer {
    Console.log("what if: \(whatIf.name)")
    let scenario = base.scenario(after: whatIf.changes, isFree: isFree)
    warn(of: scenario, whatIf)
    if let result = base.unaffectedResult(by: whatIf.changes, in: scenario) {
      return WhatIfAnswer(whatIf, from: base, to: Draft(result, for: scenario))
    }
    let start = base.headStart(for: whatIf.changes)
    return WhatIfAnswer(whatIf, from: base, to: try Drafting(scenario, engine).draft(from: start))
  }

  /// Tells which pinned decisions can't be obeyed any more, which leaves their requests without events.
  private func warn(of scenario: Scenario, _ whatIf: WhatIf) {
    Console.complain(
      DecisionConflicts(in: scenario).violations.map {
        Diagnostic(.warning, file: "decisions.csv", "\($0.text) (\($0.rule)), if \(whatIf.name)")
      })
  }
}
