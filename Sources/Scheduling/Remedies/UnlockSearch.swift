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

  /// What comes of a candidate: the largest amount is tried first, then less by halves.
  func finding(_ candidate: UnlockCandidate, for request: Ref<Request>) -> Finding {
    guard !delivery.isOver, let most = candidate.changes.last else { return .unreached }
    let first: [Event]
    switch answer([most], request) {
    case .impossible: return .refuted
    case .undecided: return delivery.isOver ? .unreached : .undecided
    case .possible(let schedule): first = schedule
    }
    var schedule = first
    var high = place(of: schedule, candidate)
    var low = (place: -1, isRefuted: true)
    while high - low.place > 1, !delivery.isOver {
      let middle = (low.place + high) / 2
      switch answer([candidate.changes[middle]], request, from: schedule) {
      case .possible(let better):
        schedule = better
        high = min(middle, place(of: better, candidate))
      case .impossible: low = (middle, true)
      case .undecided: low = (middle, false)
      }
    }
    let isLeast = low.isRefuted && high - low.place <= 1
    return .unlock(
      Unlock(rule: candidate.rule, change: candidate.changes[high], isLeast: isLeast), schedule)
  }

  /// The place of the smallest amount for which a schedule is known to do: no more money than it spends.
  private func place(of schedule: [Event], _ candidate: UnlockCandidate) -> Int {
    let last = candidate.changes.count - 1
    guard let fund = candidate.fund, let budget = scenario[fund].budget,
      case .fund(_, .budget(let most)) = candidate.changes[last]
    else { return last }
    let changed = scenario.contents.applying([.fund(fund, .budget(by: most))])
    let sums = Totals(of: schedule, in: Scenario(changed, baseline: scenario.givenBaseline))
    let spent = sums.funds.first { $0.fund == fund }?.committed ?? budget + most
    return candidate.changes.firstIndex { change in
      guard case .fund(_, .budget(let more)) = change else { return false }
      return budget + more >= spent
    } ?? last
  }
}
