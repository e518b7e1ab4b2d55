internal import IntegerProgramming

/// Counts a run's rounds, and says when it ends.
final class RunControl {
  let limits: RunLimits
  private let report: (Progress) -> Void
  private(set) var iterations = 0
  var columns = 0
  var nodes = 0
  var phase = ""
  var level: Level?
  var bound: Int?
  var best: Int?
  private var latest = 0.0

  init(_ limits: RunLimits, report: @escaping (Progress) -> Void) {
    self.limits = limits
    self.report = report
  }

  /// Counts a round and says why the run ends, if it does.
  func nextRound() -> StopReason? {
    if let reason = stopReason { return reason }
    iterations += 1
    report(
      Progress(
        phase: phase, level: level, columns: columns, bound: bound, best: best,
        seconds: elapsed()))
    return nil
  }

  /// The seconds since the run began; a clock that jumps back stands still until it has caught up.
  func elapsed() -> Double {
    let now = limits.elapsed()
    if now > latest { latest = now }
    return latest
  }

  /// Why the run ends, if it does.
  var stopReason: StopReason? {
    if let interrupt = limits.interrupt, interrupt.isRaised { return .interrupted }
    if let most = limits.iterations, iterations >= most { return .iterationLimit }
    if let seconds = limits.seconds, elapsed() >= seconds { return .timeLimit }
    return nil
  }

  /// The limits of one solve.
  func solveLimits(nodes: Int? = nil) -> SolveLimits {
    SolveLimits(
      seconds: limits.seconds.map { max(0.05, $0 - elapsed()) }, nodes: nodes,
      interrupt: limits.interrupt)
  }
}
