import IntegerProgramming
import TestSupport
import Testing

@testable import Scheduling

#if GLPK
  import GLPKSolver
#endif

/// What is said of changes that meet requests, against schedules found by trying one after the other.
struct UnlocksAreTrueTests {
  /// Seeds in parts, so that the parts run side by side.
  static let parts = (0..<2).map { part in 3000 + part * 7..<3000 + (part + 1) * 7 }
  /// Fewer, where much is tried of each.
  static let few = [3000..<3003, 3003..<3006]
  /// How many events are tried before a search of the test is given up.
  private static let most = 1500

  private static var solvers: Solvers? {
    #if GLPK
      Solvers(linear: GLPK(), integer: GLPK())
    #else
      nil
    #endif
  }

  /// A scenario with a schedule that leaves requests without an event.
  private struct Year {
    let random: RandomScenario
    let scenario: Scenario
    let events: [Event]
    let unmet: [Ref<Request>]

    init(seed: Int) {
      random =
        RandomScenario.make(seed: seed, requests: 3...3, harshness: 60)
        .narrowed(toSchedules: 150).0
      scenario = random.scenario
      let limits = RunLimits(iterations: 100)
      events = HeuristicEngine().draft(scenario, within: limits) { _ in }.events
      let delivered = Set(events.map(\.request))
      unmet = scenario.requestRefs.filter { !delivered.contains($0) }
    }

    /// Whether a schedule after changes delivers requests with all those met before; nil is not known.
    func delivers(_ requests: [Ref<Request>], after changes: [ScenarioChange]) -> Bool? {
      let naive = Naive(random.contents.applying(changes), baseline: random.baseline)
      let search = NaiveDelivery(
        of: Set(events.map(\.request) + requests), naive, trying: UnlocksAreTrueTests.most)
      return search.hasGivenUp ? nil : search.events != nil
    }
  }

  @Test(arguments: parts)
  func `Each unlock and lever has a schedule that loses no request`(seeds: Range<Int>) {
    var (shown, levers, unknown) = (0, 0, 0)
    for seed in seeds {
      let year = Year(seed: seed)
      let report = RemedySearch(
        for: year.unmet, beside: year.events, in: year.scenario, solvers: Self.solvers
      ).report(within: RunLimits())
      for remedies in report.remedies {
        for unlock in remedies.unlocks {
          let text = unlock.change.text(in: year.random.contents)
          let isTrue = year.delivers([remedies.request], after: [unlock.change])
          #expect(
            isTrue ?? true,
            "seed \(seed): \(year.scenario[remedies.request].id) by \(text)")
          if isTrue == nil { unknown += 1 } else { shown += 1 }
        }
        if let isPossible = remedies.isPossible {
          #expect(
            year.delivers([remedies.request], after: []) ?? isPossible == isPossible,
            "seed \(seed): \(year.scenario[remedies.request].id) unchanged")
        }
      }
      for lever in report.levers {
        let isTrue = year.delivers(lever.requests, after: lever.changes)
        if isTrue == nil { unknown += 1 } else { levers += 1 }
        #expect(
          isTrue ?? true,
          "seed \(seed): \(lever.changes.map { $0.text(in: year.random.contents) })")
      }
    }
    #expect(shown > 0 && levers > 0)
    #expect(unknown * 5 <= shown + levers, "\(unknown) searches were given up")
  }

  @Test(arguments: few)
  func `What is refuted is impossible, and a unit less than the least`(seeds: Range<Int>) {
    var (refuted, unknown) = (0, 0)
    for seed in seeds {
      let year = Year(seed: seed)
      let search = UnlockSearch(
        delivery: JointDelivery(
          year.scenario, about: Set(year.events.map(\.request)), Self.solvers, within: RunLimits()),
        scenario: year.scenario, events: year.events)
      for request in year.unmet where !year.scenario[request].isCancelled {
        let candidates = UnlockCandidates(for: request, beside: year.events, in: year.scenario).all
        for candidate in candidates {
          let smaller = tooSmall(candidate, for: request, search)
          guard let smaller else { continue }
          let text = smaller.text(in: year.random.contents)
          let isFalse = year.delivers([request], after: [smaller]).map { !$0 }
          if isFalse == nil { unknown += 1 } else { refuted += 1 }
          #expect(
            isFalse ?? true,
            "seed \(seed): \(year.scenario[request].id) by \(text)")
        }
      }
    }
    #expect(refuted > 0)
    #expect(unknown * 5 <= refuted, "\(unknown) of \(refuted + unknown) searches were given up")
  }

  /// The largest amount of a candidate that is said not to be enough.
  private func tooSmall(
    _ candidate: UnlockCandidate, for request: Ref<Request>, _ search: UnlockSearch
  ) -> ScenarioChange? {
    switch search.finding(candidate, for: request, beyondProof: false) {
    case .refuted: candidate.change(candidate.most)
    case .unlock(let unlock, _) where unlock.isLeast:
      (1..<max(1, candidate.most)).lazy.map(candidate.change).last {
        $0 != unlock.change && isBefore($0, unlock.change, candidate)
      }
    default: nil
    }
  }

  private func isBefore(
    _ smaller: ScenarioChange, _ change: ScenarioChange, _ candidate: UnlockCandidate
  ) -> Bool {
    let amounts = (1...candidate.most).map(candidate.change)
    guard let one = amounts.firstIndex(of: smaller), let other = amounts.firstIndex(of: change)
    else { return false }
    return one < other
  }

  @Test func `Impossible is what has no event on an empty calendar`() {
    var counts: [Bool: Int] = [:]
    for seed in 4000..<4014 {
      let random = RandomScenario.make(
        seed: seed, requests: 2...2, harshness: seed.isMultiple(of: 2) ? 80 : 20)
      let scenario = random.scenario
      for unmet in UnmetAnalysis(of: [], in: scenario).requests {
        let isImpossible = random.naive.isImpossibleAlone(unmet.request)
        #expect(
          (unmet.cause == .impossible) == isImpossible,
          "seed \(seed): \(scenario[unmet.request].id) is \(unmet.cause)")
        counts[isImpossible, default: 0] += 1
      }
    }
    #expect(counts[true] ?? 0 > 2 && counts[false] ?? 0 > 2)
  }
}
