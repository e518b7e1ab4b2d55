import Reports
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
    BrokenPins.warn(of: scenario, after: whatIf.name)
    if let result = base.unaffectedResult(by: whatIf.changes, in: scenario) {
      return WhatIfAnswer(whatIf, from: base, to: Draft(result, for: scenario))
    }
    let start = base.headStart(for: whatIf.changes)
    return WhatIfAnswer(whatIf, from: base, to: try Drafting(scenario, engine).draft(from: start))
  }
}
