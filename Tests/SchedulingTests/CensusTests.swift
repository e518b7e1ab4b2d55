import TestSupport
import Testing

@testable import Scheduling

/// The counts behind impossible requests, against every rule asked about every choice.
struct CensusTests {
  static let seeds = 0..<150

  @Test func `Every placement counts under the first rule that objects to it`() {
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for request in scenario.requestRefs {
        let census = PlacementCensus(of: request, in: scenario)
        let placements = census.stays.flatMap { stay in
          scenario.fundRefs.map { fund in
            Placement(request, span: stay.span, venue: stay.venue, fund: fund)
          }
        }
        let rules = placements.map { placement in
          Rulebook.eligibility.first { $0.objection(to: placement, in: scenario) != nil }?.id
        }
        let counts = Dictionary(rules.compactMap { rule in rule.map { ($0, 1) } }) { $0 + $1 }
        #expect(census.counts == counts, "seed \(seed), \(scenario[request].id)")
        let allowed = zip(placements, rules).filter { $1 == nil }.map(\.0)
        #expect(
          allowed.count == census.allowed.reduce(0) { $0 + $1.funds },
          "seed \(seed), \(scenario[request].id)")
        #expect(
          Set(allowed.map { Placement(request, span: $0.span, venue: $0.venue) })
            == Set(census.allowed.map(\.stay)), "seed \(seed), \(scenario[request].id)")
      }
    }
  }

  @Test func `Every expert counts under the first rule that bars them from every stay`() {
    var combinations = 0
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      let limits = LimitBook(of: scenario, LineIndex(of: scenario))
      for request in scenario.requestRefs {
        let stays = PlacementCensus(of: request, in: scenario).stays
        for seat in scenario[request].seats.indices where !stays.isEmpty {
          let census = SeatCensus(seat: seat, at: stays, in: scenario, limits)
          let verdicts = scenario.expertRefs.map { expert in
            verdict(on: stays.map { Candidate($0, seat: seat, expert: expert) }, in: scenario)
          }
          let counts = Dictionary(verdicts.compactMap { rule in rule.map { ($0, 1) } }) { $0 + $1 }
          #expect(census.counts == counts, "seed \(seed), \(scenario[request].id), seat \(seat)")
          #expect(census.available.count == verdicts.count { $0 == nil }, "seed \(seed)")
          combinations += counts[UnmetRequest.Reason.combination] ?? 0
        }
      }
    }
    #expect(combinations > 0)
  }

  /// The first rule that bars all candidates, a combination where each is barred by some, or nil.
  private func verdict(on candidates: [Candidate], in scenario: Scenario) -> RuleID? {
    let barring = candidates.map { rules(against: $0, in: scenario) }
    let always = barring.dropFirst().reduce(barring.first ?? []) { always, rules in
      always.filter(rules.contains)
    }
    return always.first
      ?? (barring.allSatisfy { !$0.isEmpty } ? UnmetRequest.Reason.combination : nil)
  }

  /// The rules that object to a candidate, and the limits their mission exceeds by itself.
  private func rules(against candidate: Candidate, in scenario: Scenario) -> [RuleID] {
    let eligibility = Rulebook.eligibility.filter {
      $0.objection(to: candidate, in: scenario) != nil
    }
    let exceeded = Rulebook.limits.filter { rule in
      rule.usages(by: candidate, in: scenario).contains { usage in
        Rulebook.limits.flatMap { $0.limits(in: scenario) }.contains {
          $0.line == usage.line && $0.capacity < usage.amount
        }
      }
    }
    return eligibility.map(\.id) + exceeded.map(\.id)
  }
}
