import IntegerProgramming
import ScenarioFiles
import Scheduling

/// Looks at what a schedule is fragile to, at the command line.
struct FragilityRun {
  /// The schedule.
  let base: KnownSchedule
  /// How each of the schedules without somebody is drafted.
  let options: EngineOptions

  /// Looks at subjects; the first interrupt ends the work, and what is done is returned.
  ///
  /// - Throws: `MemoryShortage` when there is not enough to begin, `ValidationError` when this build
  ///   has no such engine.
  func cases(of subjects: [FragilitySubject]) throws -> [FragilityCase] {
    let interrupt = InterruptSignals.listen()
    let scenario = base.schedule.scenario
    let engine = try scenario.settings.engine.engine()
    Console.enter("looking at absences")
    let watch = MemoryWatch(mebibytes: options.memoryLimit, raising: interrupt)
    return try watch.watching { () throws(MemoryShortage) in
      try EngineThread.run { [base, options] in
        Fragility(of: base).cases(
          of: subjects, by: engine, until: interrupt,
          within: { options.limits(interrupt) },
          report: { Console.log("without \($0.subject.id(in: scenario))") })
      }
    }
  }
}
