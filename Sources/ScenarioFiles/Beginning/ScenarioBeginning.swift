import Foundation
import Scheduling

/// Writes a scenario to begin with: a starter, or last year's rolled forward.
public struct ScenarioBeginning {
  /// What was written.
  public let files: [String]
  /// What needs a human: the titles of the lists in `TODO.md`, or in the sheet `TODO`.
  public let tasks: [String]
  /// What looks wrong in what was made.
  public let warnings: [Diagnostic]

  /// Writes the starter: a valid scenario with an example in each table.
  ///
  /// - Parameter destination: A workbook where it is called like one, else a folder.
  /// - Throws: `ScenarioDiagnostics` where something is there, `WritingError`.
  public init(at destination: String) throws {
    let output = ScenarioOutput(destination)
    try output.check()
    let parts = Starter.parts
    let scenario = try parts.loaded(DiagnosticLog())
    warnings = scenario.warnings
    tasks = []
    files = try output.write(parts.canonical, named: scenario.contents.settings.name)
  }

  /// Rolls a scenario forward.
  ///
  /// - Parameters:
  ///   - destination: A workbook where it is called like one, else a folder.
  ///   - source: The scenario of the period that is over.
  ///   - schedule: Its schedule; nil where it is not known what was delivered.
  /// - Throws: `ScenarioDiagnostics` with the mistakes of the scenario or the schedule, or that
  ///   something is there; `WritingError`.
  public init(at destination: String, from source: String, schedule: String?) throws {
    let output = ScenarioOutput(destination)
    try output.check()
    let (parts, scenario) = try ScenarioSource.canonical(source)
    let delivered = try schedule.map { try Self.delivered(in: $0, scenario.contents) }
    let rolled = RollForward(parts, scenario, delivered: delivered)
    var tasks = rolled.tasks
    var name = scenario.contents.settings.name
    do throws(ScenarioDiagnostics) {
      let made = try rolled.parts.loaded(DiagnosticLog())
      warnings = made.warnings
      name = made.contents.settings.name
    } catch {
      warnings = error.diagnostics
      tasks.mistakes = error.diagnostics.map(\.description)
    }
    self.tasks = tasks.summary
    files = try output.write(rolled.parts, named: name, with: ["TODO.md": tasks.text])
  }

  /// The requests that have an event in a schedule; one that the scenario does not know is refused.
  private static func delivered(in path: String, _ contents: ScenarioContents)
    throws(ScenarioDiagnostics) -> Set<String>
  {
    let ids = contents.requests.map(\.id)
    let known = Set(ids)
    let events = try ScheduleFile.read(path).events.map(\.request)
    let file = URL(fileURLWithPath: path).lastPathComponent
    let unknown = events.filter { !known.contains($0) }.map { id in
      Diagnostic(
        file: file, value: id, "is not the id of a request",
        advice: NearestName.ofID(id, among: ids).map { "write \($0)" })
    }
    guard unknown.isEmpty else { throw ScenarioDiagnostics(unknown) }
    return Set(events)
  }
}
