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

  init(_ limits: RunLimits, report: @escaping (Progress) -> Void) {
    self.limits = limits
    self.report = report
  }

  /// Counts a round, or several, and says why the run ends, if it does.
  func nextRound(counting rounds: Int = 1) -> StopReason? {
    if let reason = stopReason { return reason }
    iterations += rounds
    report(
      Progress(
        phase: phase, level: level, columns: columns, bound: bound, best: best,
        seconds: limits.elapsed()))
    return nil
  }

  /// Why the run ends, if it does.
  var stopReason: StopReason? {
    if let interrupt = limits.interrupt, interrupt.isRaised { return .interrupted }
    if let most = limits.iterations, iterations >= most { return .iterationLimit }
    if let seconds = limits.seconds, limits.elapsed() >= seconds { return .timeLimit }
    return nil
  }

  /// The limits of one solve.
  func solveLimits(nodes: Int? = nil) -> SolveLimits {
    SolveLimits(
      seconds: limits.seconds.map { max(0.05, $0 - limits.elapsed()) }, nodes: nodes,
      interrupt: limits.interrupt)
  }
}
