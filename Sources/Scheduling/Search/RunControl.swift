internal import IntegerProgramming

/// Counts a run's rounds, and says when it ends.
final class RunControl {
  private(set) var limits: RunLimits
  private let report: (Progress) -> Void
  private(set) var iterations = 0
  var columns = 0
  var nodes = 0
  var phase = ""
  var level: Level? { didSet { root = nil } }
  var bound: Int?
  /// What was proved of a level ahead of its turn.
  var ahead: (level: Level, bound: Int)?
  private(set) var root: Int?
  /// What the best schedule counts on every level; news as soon as it changes.
  var schedule: LevelValues? { didSet { if schedule != oldValue { tell() } } }
  var best: Int?
  /// When the level is to end, by the run's seconds, whether it is proved or not; nil is with the run.
  var levelDeadline: Double?
  private var latest = 0.0

  init(_ limits: RunLimits, report: @escaping (Progress) -> Void) {
    self.limits = limits
    self.report = report
  }

  /// Ends the run sooner by a part of what explaining and writing its schedule will take; to be called when
  /// the options are listed.
  func leaveTimeToTell() {
    let seconds = Self.timeToTell * elapsed()
    limits.seconds = limits.seconds.map { $0 - seconds }
  }

  /// What explaining takes at least beside what listing the options took: it goes through the same ones
  /// again.
  private static let timeToTell = 0.5

  /// Counts a round, or several, and says why the run ends, if it does.
  func nextRound(counting rounds: Int = 1) -> StopReason? {
    if let reason = stopReason { return reason }
    iterations += rounds
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
        phase: phase, level: level, columns: columns,
        bound: bound ?? (ahead?.level == level ? ahead?.bound : nil), best: best, root: root,
        schedule: schedule, seconds: elapsed()))
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

  /// The limits of a part of the work that is done at the same time as others: its rounds are counted when all are
  /// done, so each may use those that are left.
  var limitsOfPart: RunLimits {
    var limits = limits
    limits.seconds = deadline
    limits.iterations = limits.iterations.map { max(0, $0 - iterations) }
    return limits
  }

  /// When the run or the level ends, whichever comes first, by the run's seconds.
  private var deadline: Double? { [limits.seconds, levelDeadline].compactMap { $0 }.min() }

  private var secondsLeft: Double? { deadline.map { $0 - elapsed() } }

  /// Whether the time for the level is over.
  var isLevelOver: Bool { levelDeadline.map { elapsed() >= $0 } ?? false }

  /// The limits of one solve.
  func solveLimits(nodes: Int? = nil) -> SolveLimits {
    SolveLimits(
      seconds: secondsLeft.map { max(0.05, $0) }, nodes: nodes,
      interrupt: limits.interrupt)
  }
}
