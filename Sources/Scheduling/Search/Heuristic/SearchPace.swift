/// How far a search has come, which is how far it has cooled down.
struct SearchPace {
  let steps: Int
  let limits: RunLimits
  let seconds: Double?
  /// How many steps it has taken.
  var taken = 0
  /// The number of the next round.
  var rounds = 1
  private let start: Double
  /// After how many steps it was warmed up again, if it was.
  private var warmed: Int?

  /// How much slower than the steps the clock must be to set the pace.
  private static let slack = 0.05
  /// From which part of a search on it is gone through again when it is warmed up, and which part of the steps
  /// that takes.
  private static let warmth = 0.65
  private static let warmShare = 0.25

  /// Begins now.
  ///
  /// - Parameters:
  ///   - steps: How many steps to take.
  ///   - limits: What else ends the search; its clock is used.
  ///   - seconds: When it should come to an end, by the run's seconds; nil is never.
  init(steps: Int, _ limits: RunLimits, seconds: Double?) {
    self.steps = steps
    self.limits = limits
    self.seconds = seconds
    start = limits.elapsed()
  }

  /// The part of the search that has passed, by the steps.
  ///
  /// By the clock where that is clearly ahead: then a time limit ends the search, which can't be
  /// repeated anyway.
  var passed: Double {
    if let warmed {
      let again = min(1, Double(taken - warmed) / Double(warmSteps))
      return Self.warmth + (1 - Self.warmth) * again
    }
    let counted = min(1, Double(taken) / Double(max(1, steps)))
    guard let seconds, seconds > start else { return counted }
    let elapsed = min(1, (limits.elapsed() - start) / (seconds - start))
    return elapsed > counted + Self.slack ? elapsed : counted
  }

  /// Warms up a search that has come to its end, or has cooled down again since; says whether it did.
  mutating func warmUp() -> Bool {
    if let warmed, taken < warmed + warmSteps { return false }
    warmed = taken
    return true
  }

  private var warmSteps: Int { max(1, Int(Double(steps) * Self.warmShare)) }
}
