import TestSupport
import Testing

@testable import Scheduling

/// Whom letters name as substitutes, against the assessment of every schedule with somebody else.
struct SubstitutesTests {
  @Test func `Substitutes are those with whom the whole schedule is best`() throws {
    var named = 0
    for seed in 0..<120 {
      let scenario = RandomScenario.make(seed: seed, experts: 4...9, harshness: 30).scenario
      let result = HeuristicEngine().draft(scenario, within: RunLimits(iterations: 2)) { _ in }
      let draft = Draft(result, for: scenario)
      for ask in draft.letters.flatMap(\.asks) {
        let event = try #require(draft.events.first { $0.request == ask.request })
        let seat = try #require(event.team.first { $0.expert == ask.expert }).seat
        let best = ranked(inSeat: seat, of: event, draft).prefix(2)
        #expect(ask.substitutes == Array(best), "seed \(seed), \(ask)")
        named += best.count
      }
    }
    #expect(named > 100)
  }

  /// Those with whom no rule is broken, the best schedule first.
  private func ranked(inSeat seat: Int, of event: Event, _ draft: Draft) -> [Ref<Expert>] {
    let others = draft.scenario.expertRefs.filter { !event.experts.contains($0) }
    let ranks = others.compactMap { expert -> (Int, Ref<Expert>)? in
      let changed = event.seating(expert, in: seat)
      let events = draft.events.map { $0.request == event.request ? changed : $0 }
      let assessment = Assessment(of: events, in: draft.scenario)
      return assessment.violations.isEmpty ? (assessment.levels[.quality], expert) : nil
    }
    return ranks.sorted { $0 < $1 }.map(\.1)
  }
}
