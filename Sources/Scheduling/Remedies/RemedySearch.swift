/// Finds what would meet the requests without an event: unlocks, exchanges and levers.
///
/// Nothing is told that is not verified by a schedule.
public struct RemedySearch: Sendable {
  private let scenario: Scenario
  private let events: [Event]
  private let unmet: [Ref<Request>]
  private let solvers: Solvers?
  /// The shares of the time after which unlocks, and then exchanges, are given up.
  private static let timeForUnlocks = 0.65
  private static let timeForExchanges = 0.8

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - unmet: The requests without an event.
  ///   - events: The schedule.
  ///   - scenario: The scenario it is for.
  ///   - solvers: The solvers; without them what is not found stays undecided.
  public init(
    for unmet: [Ref<Request>], beside events: [Event], in scenario: Scenario, solvers: Solvers?
  ) {
    self.unmet = unmet.filter { !scenario[$0].isCancelled }
    self.events = events
    self.scenario = scenario
    self.solvers = solvers
  }

  /// A candidate for a request.
  private struct Task: Sendable {
    let request: Ref<Request>
    let candidate: UnlockCandidate
    /// Its place among the candidates for the request.
    let place: Int
    /// Whether it is proved that the request can't be met without a change.
    let isRefuted: Bool
  }

  /// Searches until everything is tried or the time is over.
  ///
  /// - Parameters:
  ///   - limits: When the whole search ends.
  ///   - seeksLevers: Whether to look for levers too.
  /// - Returns: What was found.
  public func report(within limits: RunLimits, withLevers seeksLevers: Bool = true) -> RemedyReport
  {
    let delivery = JointDelivery(
      scenario, about: Set(events.map(\.request)), solvers, within: limits)
    let unlocks = unlocks(delivery.within(limits.part(Self.timeForUnlocks)))
    let all = exchanges(unlocks.map(\.remedies), within: limits.part(Self.timeForExchanges))
    let found = seeksLevers ? unlocks.flatMap(\.found) : []
    let (levers, isComplete) = LeverSearch(
      delivery: delivery, scenario: scenario, events: events
    ).levers(from: found)
    return RemedyReport(remedies: all, levers: levers, hasAllLevers: isComplete)
  }

  private typealias Unlocks = (remedies: Remedies, found: [LeverSearch.Found])

  /// The unlocks of each request.
  private func unlocks(_ delivery: JointDelivery) -> [Unlocks] {
    let search = UnlockSearch(delivery: delivery, scenario: scenario, events: events)
    let possible = unmet.mapInParallel { search.isPossible($0) }
    // In turns, so that every request has its share of the time.
    let tasks = zip(unmet, possible).filter { $0.1 != true }.flatMap { request, isPossible in
      candidates(for: request).enumerated().map { place, candidate in
        Task(
          request: request, candidate: candidate, place: place, isRefuted: isPossible == false)
      }
    }.sorted { ($0.place, $0.request) < ($1.place, $1.request) }
    let findings = tasks.mapInParallel {
      search.finding($0.candidate, for: $0.request, beyondProof: $0.isRefuted)
    }
    return zip(unmet, possible).map { request, isPossible in
      var remedies = Remedies(request: request)
      remedies.isPossible = isPossible
      var found: [LeverSearch.Found] = []
      for (task, finding) in zip(tasks, findings) where task.request == request {
        remedies.take(finding)
        if case .unlock(let unlock, let schedule) = finding {
          found.append(.init(request: request, change: unlock.change, schedule: schedule))
        }
      }
      return (remedies, found)
    }
  }

  /// The candidates of a request and of those without an event that must come before it.
  private func candidates(for request: Ref<Request>) -> [UnlockCandidate] {
    let delivered = Set(events.map(\.request))
    let all = scenario.withPredecessors(of: [request]) ?? [request]
    return all.subtracting(delivered).sorted().flatMap {
      UnlockCandidates(for: $0, beside: events, in: scenario).all
    }.reduce(into: [UnlockCandidate]()) { candidates, candidate in
      let change = candidate.change(candidate.most)
      let same = candidates.firstIndex {
        $0.change($0.most).joined(with: change) != nil
      }
      guard let same else { return candidates.append(candidate) }
      if candidates[same].most < candidate.most { candidates[same] = candidate }
    }
  }

  private func exchanges(_ remedies: [Remedies], within limits: RunLimits) -> [Remedies] {
    let search = ExchangeSearch(beside: events, in: scenario, solvers, within: limits)
    return remedies.mapInParallel { remedies in
      var remedies = remedies
      guard let exchanges = search.exchanges(for: remedies.request) else { return remedies }
      remedies.exchanges = exchanges
      remedies.hasExchanges = true
      return remedies
    }
  }
}

extension UnlockSearch {
  /// Whether a request can be met with all those met before, the scenario as it is; nil is not known.
  fileprivate func isPossible(_ request: Ref<Request>) -> Bool? {
    switch answer([], request) {
    case .possible: true
    case .impossible: false
    case .undecided: nil
    }
  }
}

extension Remedies {
  /// Counts what came of a candidate.
  fileprivate mutating func take(_ finding: UnlockSearch.Finding) {
    switch finding {
    case .unlock(let unlock, _): unlocks.append(unlock)
    case .refuted: refuted += 1
    case .undecided: undecided += 1
    case .unreached: return unreached += 1
    }
    tried += 1
  }
}

extension RunLimits {
  /// The same with a share of the seconds.
  fileprivate func part(_ share: Double) -> RunLimits {
    var limits = self
    limits.seconds = seconds.map { $0 * share }
    return limits
  }
}
