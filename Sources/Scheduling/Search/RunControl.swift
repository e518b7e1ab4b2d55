internal import IntegerProgramming

/// Counts a run's rounds, and says when it ends.
final class RunControl {
  let limits: RunLimits
  private let report: (Progress) -> Void
  private(set) var iterations = 0
  var columns = 0
  var nodes = 0
  var phase = ""
  var level: Level? { didSet { root = nil } }
  var bound: Int?
  private(set) var root: Int?
  /// What the best schedule counts on every level; news as soon as it changes.
  var schedule: LevelValues? { didSet { if schedule != oldValue { tell() } } }
  var best: Int?

  init(_ limits: RunLimits, report: @escaping (Progress) -> Void) {
    self.limits = limits
    self.report = report
  }

  /// Counts a round and says why the run ends, if it does.
  func nextRound() -> StopReason? {
    if let reason = stopReason { return reason }
    iterations += 1
    tell()
    return nil
  }

  /// Tells that the linear program over all events of the level is solved, and what it proves.
  func reach(root bound: Int?) {
    root = bound
    tell()
  }

  private func tell() {
    report(
      Progress(
        phase: phase, level: level, columns: columns, bound: bound, best: best, root: root,
        schedule: schedule, seconds: limits.elapsed()))
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
