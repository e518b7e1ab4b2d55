import Foundation
import ScenarioFiles
import Scheduling

/// A file with a line of JSON for each piece of news of a run, for benchmarks.
struct Trace: Sendable {
  private let file: FileHandle

  /// Begins a file, replacing one that is there; a pipe is written to as it is.
  init(_ path: String) throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: path) || manager.createFile(atPath: path, contents: nil),
      let file = FileHandle(forWritingAtPath: path)
    else { throw ScenarioDiagnostics([Diagnostic(file: path, "can't be written")]) }
    self.file = file
    try? file.truncate(atOffset: 0)
  }

  /// Writes what a run reports.
  func write(_ progress: Scheduling.Progress) {
    write([
      ("phase", quoted(progress.phase)), ("level", progress.level.map { quoted($0.id) }),
      ("columns", "\(progress.columns)"), ("bound", progress.bound.map(String.init)),
      ("best", progress.best.map(String.init)), ("root", progress.root.map(String.init)),
      ("schedule", progress.schedule.map(values)),
    ])
  }

  /// Writes a schedule's levels, and the end of the run.
  func write(_ draft: Draft) {
    for result in draft.levels {
      let reference = result.level == .unmet ? draft.deliveredWeight : nil
      let gap = result.gap(relativeTo: reference).map { String(format: "%.4f", $0) }
      write([
        ("result", quoted(result.level.id)), ("value", "\(result.value)"),
        ("bound", result.bound.map(String.init)), ("gap", gap),
      ])
    }
    write([
      ("stopped", quoted(draft.run.stopped.rawValue)), ("columns", "\(draft.run.columns)"),
      ("nodes", "\(draft.run.nodes)"), ("iterations", "\(draft.run.iterations)"),
    ])
  }

  /// The values of all levels, in order.
  private func values(_ levels: LevelValues) -> String {
    "[\(Level.allCases.map { "\(levels[$0])" }.joined(separator: ", "))]"
  }

  private func write(_ members: [(name: String, value: String?)]) {
    let processor = Double(clock()) / Double(CLOCKS_PER_SEC)
    let all = [("processor_seconds", String(format: "%.3f", processor))] + members
    let text = all.map { "\(quoted($0.0)): \($0.1 ?? "null")" }.joined(separator: ", ")
    try? file.write(contentsOf: Data("{\(text)}\n".utf8))
  }

  private func quoted(_ word: String) -> String { "\"\(word)\"" }
}

extension Draft {
  /// The weight of the requests with an event, to which the gap of the level `unmet` is relative.
  fileprivate var deliveredWeight: Int {
    events.reduce(0) { $0 + scenario[$1.request].unmetWeight }
  }
}
