import IntegerProgramming
import ScenarioFiles
import Scheduling

/// Looks at what a schedule is fragile to, at the command line.
struct FragilityRun {
  /// The schedule.
  let base: KnownSchedule
  /// How each of the schedules without somebody is drafted.
  let options: EngineOptions
  /// Where what is found is kept, and what is known from there.
  let file: FragilityFile?

  /// Looks at subjects; the first interrupt ends the work, and what is done is returned.
  ///
  /// - Throws: `MemoryShortage` when there is not enough to begin, `ValidationError` when this build
  ///   has no such engine.
  func cases(of subjects: [FragilitySubject]) throws -> [FragilityCase] {
    let interrupt = InterruptSignals.listen()
    let scenario = base.schedule.scenario
    let engine = try scenario.settings.engine.engine()
    let known = known(among: subjects, in: scenario)
    Console.enter("looking at absences")
    let watch = MemoryWatch(mebibytes: options.memoryLimit, raising: interrupt)
    return try watch.watching { () throws(MemoryShortage) in
      try EngineThread.run { [base, options, file] in
        Fragility(of: base).cases(
          of: subjects, known: known, by: engine, until: interrupt,
          within: { options.limits(interrupt) },
          report: {
            file?.keep($0)
            Console.log("without \($0.subject.id(in: scenario))")
          })
      }
    }
  }

  private func known(
    among subjects: [FragilitySubject], in scenario: Scenario
  ) -> [FragilitySubject: StatedSchedule] {
    guard let file else { return [:] }
    return subjects.reduce(into: [:]) { $0[$1] = file.known[$1.id(in: scenario)] }
  }
}
