/// What stopped a run, apart from what was found.
public enum StopReason: String, CaseIterable, Sendable {
  /// Every level is proved.
  case optimal
  /// The time limit.
  case timeLimit = "time-limit"
  /// The iteration limit, or the end of what the engine can do by itself.
  case iterationLimit = "iteration-limit"
  /// The user.
  case interrupted
  /// A solver failed; what was found before stands.
  case engineFailed = "engine-failed"
  /// Nothing: the schedule was typed or edited, and no run made it.
  case notRun = "not-run"
}
