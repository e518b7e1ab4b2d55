import Reports
import ScenarioFiles
import Scheduling
import Synchronization

/// The file in which a look at absences keeps what it finds, to go on from there another time.
final class FragilityFile: Sendable {
  /// What is known already.
  let known: [String: StatedSchedule]
  private let key: String
  private let file: Mutex<GrowingFile>

  /// Reads what a file keeps, and makes it ready to keep more.
  ///
  /// - Parameters:
  ///   - path: The file, which is made if need be.
  ///   - base: The schedule.
  ///   - hash: The hash of the scenario.
  ///   - kind: What is left out: a fund and a venue may have the same id.
  ///   - options: How the schedules without somebody are drafted.
  /// - Throws: `ScenarioDiagnostics` or `WritingError` when it can't be read or written.
  init(
    _ path: String, for base: KnownSchedule, hash: String, without kind: FragilitySubject.Kind,
    _ options: EngineOptions
  ) throws {
    let scenario = base.schedule.scenario
    let settings = scenario.settings
    let bounds = base.bounds.sorted { $0.key < $1.key }.map { "\($0.key.id) from \($0.value)" }
    let limits = [options.seconds.map { "\($0) s" }, options.iterations.map { "\($0) rounds" }]
    key = ContentHash.of(
      hash,
      after: [Version.current, kind.rawValue, settings.engine.rawValue, "seed \(settings.seed)"]
        + limits.compactMap(\.self) + bounds
        + base.events.map { ScheduleJSON.line(of: $0, in: scenario) })
    known = try FragilityNotes.read(path, key: key)
    file = Mutex(try GrowingFile(path))
    if !known.isEmpty {
      Console.log("\(path) knows \(Amount.text(known.count, "absence")) already")
    }
  }

  /// Keeps a case; a full disk is told, and the work goes on.
  func keep(_ found: FragilityCase) {
    let line = FragilityNote.line(of: found, key: key)
    do {
      try file.withLock { try $0.add(line) }
    } catch {
      Console.warn("\(error) What is found is told all the same.")
    }
  }
}
