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
    var bracket = AmountBracket(
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
}
