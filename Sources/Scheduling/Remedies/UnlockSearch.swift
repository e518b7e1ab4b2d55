/// Finds the smallest amount of a change that meets a request with all requests met before.
struct UnlockSearch: Sendable {
  /// What came of a candidate.
  enum Finding: Sendable {
    /// It meets the request; the schedule shows it.
    case unlock(Unlock, [Event])
    /// It is proved not to.
    case refuted
    /// Neither.
    case undecided
    /// The time was over.
    case unreached
  }

  let delivery: JointDelivery
  let scenario: Scenario
  /// The schedule at hand.
  let events: [Event]

  /// Whether a schedule delivers a request with all those met before, after some changes.
  func answer(_ changes: [ScenarioChange], _ request: Ref<Request>, from start: [Event]? = nil)
    -> JointDelivery.Answer
  {
    delivery.answer(
      to: JointDelivery.Question(
        changes: changes, requests: Set(events.map(\.request) + [request]),
        start: start ?? events))
  }

  /// What comes of a candidate: the largest amount is tried first, then less.
  ///
  /// Of money, a schedule says itself how much it needs; then a unit less is tried, and only where that
  /// is enough too, much less.
  ///
  /// - Parameters:
  ///   - candidate: The candidate.
  ///   - request: The request.
  ///   - isRefuted: Whether it is proved that the request can't be met without a change.
  /// - Returns: What comes of it.
  func finding(_ candidate: UnlockCandidate, for request: Ref<Request>, beyondProof isRefuted: Bool)
    -> Finding
  {
    guard !delivery.isOver else { return .unreached }
    var schedule: [Event]
    switch answer([candidate.change(candidate.most)], request) {
    case .impossible: return .refuted
    case .undecided: return delivery.isOver ? .unreached : .undecided
    case .possible(let first): schedule = first
    }
    var bracket = Bracket(
      low: 0, isLowRefuted: isRefuted,
      high: amount(of: schedule, candidate, atMost: candidate.most),
      isMoney: candidate.fund != nil)
    while let trial = bracket.next, !delivery.isOver {
      switch answer([candidate.change(trial)], request, from: schedule) {
      case .possible(let better):
        schedule = better
        bracket.succeed(at: amount(of: better, candidate, atMost: trial))
      case .impossible: bracket.fail(at: trial, isRefuted: true)
      case .undecided: bracket.fail(at: trial, isRefuted: false)
      }
    }
    let unlock = Unlock(
      rule: candidate.rule, change: candidate.change(bracket.high), isLeast: bracket.isLeast)
    return .unlock(unlock, schedule)
  }

  /// The smallest amount for which a schedule is known to do: no more money than it spends.
  private func amount(of schedule: [Event], _ candidate: UnlockCandidate, atMost most: Int) -> Int {
    guard let fund = candidate.fund, let budget = scenario[fund].budget else { return most }
    let spent = schedule.filter { $0.placement.fund == fund }.reduce(0) { sum, event in
      sum + (event.cost(in: scenario) ?? 0)
    }
    return min(most, max(1, spent - budget))
  }

  /// The amounts between which the smallest that is enough lies.
  private struct Bracket {
    /// The largest amount that was not found to be enough, and whether that is proved.
    var low: Int
    var isLowRefuted: Bool
    /// The smallest amount that is enough.
    var high: Int
    let isMoney: Bool
    /// Whether a unit less than enough is tried next.
    private var triesUnitLess: Bool
    private static let precision = 64

    init(low: Int, isLowRefuted: Bool, high: Int, isMoney: Bool) {
      self.low = low
      self.isLowRefuted = isLowRefuted
      self.high = high
      self.isMoney = isMoney
      triesUnitLess = isMoney
    }

    /// Whether nothing smaller is enough.
    var isLeast: Bool { high - low <= 1 && isLowRefuted }

    /// The amount to try next, or nil when it is known well enough.
    var next: Int? {
      let isClose = isMoney && !isLowRefuted && Self.precision * (high - low) <= high
      guard high - low > 1, !isClose else { return nil }
      return triesUnitLess ? high - 1 : (low + high) / 2
    }

    mutating func succeed(at amount: Int) {
      high = amount
      triesUnitLess = isMoney && !triesUnitLess
    }

    mutating func fail(at amount: Int, isRefuted: Bool) {
      if triesUnitLess, !isRefuted {
        triesUnitLess = false
      } else {
        (low, isLowRefuted) = (amount, isRefuted)
        triesUnitLess = isMoney && isRefuted
      }
    }
  }
}
