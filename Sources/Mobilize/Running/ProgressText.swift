import Foundation
import Scheduling

/// How far a command has come, in words.
struct ProgressText {
  /// What the command is doing, such as `reading`.
  var phase: String
  /// The last news of the run, while there is one.
  var run: Scheduling.Progress?
  /// The weight of all requests, of which what is not unmet is delivered.
  var requestedWeight = 0
  /// The seconds since the command began.
  var seconds: Double

  /// What it is doing, then the best value, the bound, the gap and the time.
  var text: String { "\(state), \(time)" }

  /// The same without the time.
  var state: String { ([doing] + values).joined(separator: ", ") }

  private var doing: String {
    guard let run, !run.phase.isEmpty else { return phase }
    return [run.phase, run.level?.id].compactMap(\.self).joined(separator: " ")
  }

  private var values: [String] {
    guard let run, let best = run.best else { return [] }
    let bound = run.bound.map { "bound \(Amount.text($0))" } ?? "no bound"
    return ["best \(Amount.text(best))", bound, gap(run).map { "gap \(Amount.percent($0))" }]
      .compactMap(\.self)
  }

  private func gap(_ run: Scheduling.Progress) -> Double? {
    guard let level = run.level, let best = run.best else { return nil }
    return LevelResult(level: level, value: best, bound: run.bound)
      .gap(relativeTo: level == .unmet ? requestedWeight - best : nil)
  }

  private var time: String {
    guard seconds >= 60 else { return String(format: "%.1f s", seconds) }
    let whole = Int(exactly: seconds.rounded(.down)) ?? 0
    return "\(Amount.text(whole / 60)) min \(whole % 60) s"
  }
}
