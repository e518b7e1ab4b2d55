import TestSupport
import Testing

@testable import Scheduling

/// What rules promise about their verdicts, so that searches need not ask them again.
struct FacetsTests {
  static let seeds = 0..<60

  @Test func `A rule that does not name a part of a placement says nothing new when it is given`() {
    var turned: Set<RuleID> = []
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for (placement, facet) in scenario.growingPlacements {
        for rule in Rulebook.eligibility {
          let grown = rule.objection(to: placement, in: scenario) != nil
          let before = rule.objection(to: placement.without(facet), in: scenario) != nil
          guard grown != before else { continue }
          turned.insert(rule.id)
          #expect(
            type(of: rule).placementFacets.contains(facet), "seed \(seed), \(rule.id), \(placement)"
          )
        }
      }
    }
    #expect(turned.count > 5)
  }

  @Test func `A rule that does not ask who pays counts and objects the same for every fund`() {
    var asked = 0
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for (placement, _) in scenario.growingPlacements {
        for fund in scenario.fundRefs {
          var paid = placement
          paid.fund = fund
          for rule in Rulebook.eligibility
          where !rule.asksForFund(of: placement.request, in: scenario) {
            let verdicts = [placement, paid].map { rule.objection(to: $0, in: scenario) == nil }
            #expect(verdicts[0] == verdicts[1], "seed \(seed), \(rule.id), \(paid)")
          }
          for rule in Rulebook.objectives {
            let charges = [placement, paid].map { rule.charge(for: $0, in: scenario) }
            if rule.asksForFund(of: placement.request, in: scenario) { asked += 1 }
            #expect(
              charges[0] == charges[1] || rule.asksForFund(of: placement.request, in: scenario),
              "seed \(seed), \(rule.id), \(paid)")
          }
        }
      }
    }
    #expect(asked > 0)
  }

  @Test func `Every venue that a rule allows is on its shortlist`() {
    var listed = 0
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for request in scenario.requestRefs {
        for rule in Rulebook.eligibility {
          guard let list = rule.shortlist(for: request, in: scenario) else { continue }
          listed += 1
          let allowed = scenario.venueRefs.filter {
            rule.objection(to: Placement(request, venue: $0), in: scenario) == nil
          }
          #expect(Set(list).isSuperset(of: allowed), "seed \(seed), \(scenario[request].id)")
          #expect(list == Set(list).sorted(), "seed \(seed), \(scenario[request].id)")
        }
      }
    }
    #expect(listed > 0)
  }
}

extension Scenario {
  /// Placements as a search names them, each with the part it names last: a venue, then days.
  fileprivate var growingPlacements: [(Placement, Facets)] {
    requestRefs.flatMap { request in
      venueRefs.flatMap { venue in
        let days = period.days.prefix(40).enumerated().filter { $0.offset.isMultiple(of: 3) }
        return [(Placement(request, venue: venue), Facets.venue)]
          + days.map { _, day in
            let span = Span(day, day + (self[request].days - 1))
            return (Placement(request, span: span, venue: venue), Facets.span)
          }
      }
    }
  }
}

extension Placement {
  fileprivate func without(_ facet: Facets) -> Placement {
    var placement = self
    if facet == .venue { placement.venue = nil } else { placement.span = nil }
    return placement
  }
}
