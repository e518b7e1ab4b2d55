import Foundation
import Scheduling

/// One line at a terminal that tells how far a run has come, rewritten in place.
final class ProgressLine {
  private let deliverableWeight: Int
  private let width = Terminal.progressWidth
  private var lastSeconds = -1.0

  /// Prepares a line for a scenario's run.
  init(for scenario: Scenario) {
    deliverableWeight = scenario.contents.requests.filter { !$0.isCancelled }
      .reduce(0) { $0 + $1.unmetWeight }
  }

  /// Rewrites the line, at most ten times a second.
  func show(_ progress: Scheduling.Progress) {
    guard progress.seconds - lastSeconds >= 0.1 else { return }
    lastSeconds = progress.seconds
    write(String(text(of: progress).prefix(width - 1)))
  }

  /// Takes the line away.
  func clear() { write("") }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data("\r\(text)\u{1B}[K".utf8))
  }

  private func text(of progress: Scheduling.Progress) -> String {
    let parts = [
      [progress.phase, progress.level?.id].compactMap(\.self).joined(separator: " "),
      progress.columns > 0 ? "\(progress.columns) columns" : nil,
      progress.bound.map { "bound \($0)" }, progress.best.map { "best \($0)" },
      gap(of: progress).map { "gap \(String(format: "%.1f", $0 * 100)) %" },
      String(format: "%.1f s", progress.seconds),
    ]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func gap(of progress: Scheduling.Progress) -> Double? {
    guard let bound = progress.bound, let best = progress.best else { return nil }
    let reference = progress.level == .unmet ? deliverableWeight - best : abs(best)
    return Double(best - bound) / Double(max(1, reference))
  }
}
