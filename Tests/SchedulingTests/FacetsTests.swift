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

  @Test func `Of a venue only its administration matters to a member`() {
    var compared = 0
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for (placement, _) in scenario.growingPlacements {
        guard let venue = placement.venue else { continue }
        let host = scenario[venue].administration
        for twin in scenario.venueRefs where twin > venue && scenario[twin].administration == host {
          var other = placement
          other.venue = twin
          for (one, two) in zip(scenario.candidates(placement), scenario.candidates(other)) {
            compared += 1
            #expect(scenario.verdict(on: one) == scenario.verdict(on: two), "seed \(seed), \(one)")
          }
        }
      }
    }
    #expect(compared > 1000)
  }

  @Test func `Just the parts of an event that a rule names use or count something`() {
    var seen: [RuleID: EventParts] = [:]
    for seed in Self.seeds.prefix(30) {
      let scenario = RandomScenario.make(seed: seed).scenario
      for (placement, _) in scenario.growingPlacements {
        var paid = placement
        paid.fund = scenario.fundRefs.first
        let candidates = scenario.candidates(paid)
        let members =
          candidates.map { Event.Assignment(seat: $0.seat, expert: $0.expert) }
          + scenario[paid.request].seats.indices.map { Event.Assignment(seat: $0, expert: nil) }
        for rule in Rulebook.summing {
          if rule.counts(paid, in: scenario) { seen[rule.id, default: []].insert(.placement) }
          if candidates.contains(where: { rule.counts($0, in: scenario) }) {
            seen[rule.id, default: []].insert(.members)
          }
          if members.contains(where: { rule.counts(Event(paid, team: [$0]), in: scenario) }) {
            seen[rule.id, default: []].insert(.team)
          }
        }
      }
    }
    for rule in Rulebook.summing {
      #expect(seen[rule.id] ?? [] == type(of: rule).parts, "\(rule.id)")
    }
  }

  @Test func `Only targets that ask for teams count members`() {
    var counted: Set<Target.Measure> = []
    for seed in Self.seeds {
      let scenario = RandomScenario.make(seed: seed).scenario
      for (placement, _) in scenario.growingPlacements {
        for candidate in scenario.candidates(placement) {
          let team = Event(
            placement,
            team: [Event.Assignment(seat: candidate.seat, expert: candidate.expert)])
          for rule in Rulebook.limits {
            let usages =
              rule.usages(by: candidate, in: scenario) + rule.usages(by: team, in: scenario)
            for case .target(let index) in usages.map(\.line) {
              let measure = scenario.contents.targets[index].measure
              counted.insert(measure)
              #expect(measure.asksForTeam, "seed \(seed), \(rule.id)")
            }
          }
        }
      }
    }
    #expect(counted == Set(Target.Measure.allCases.filter(\.asksForTeam)))
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

extension Scenario {
  /// Every expert in every seat of a placed request.
  fileprivate func candidates(_ placement: Placement) -> [Candidate] {
    self[placement.request].seats.indices.flatMap { seat in
      expertRefs.map { Candidate(placement, seat: seat, expert: $0) }
    }
  }

  /// What the rules say about a candidate, use and count of them, and what they cost.
  fileprivate func verdict(on candidate: Candidate) -> [String] {
    let objections = Rulebook.eligibility.map { "\($0.objection(to: candidate, in: self) == nil)" }
    let usages = Rulebook.limits.map { "\($0.usages(by: candidate, in: self))" }
    let charges = Rulebook.objectives.map { "\($0.charge(for: candidate, in: self))" }
    let placement = candidate.placement
    guard let venue = placement.venue, let span = placement.span else {
      return objections + usages + charges
    }
    let cost = missionCost(of: candidate.expert, to: venue, on: span)
    return objections + usages + charges + ["\(cost)"]
  }
}

extension Placement {
  fileprivate func without(_ facet: Facets) -> Placement {
    var placement = self
    if facet == .venue { placement.venue = nil } else { placement.span = nil }
    return placement
  }
}

extension Rulebook {
  /// Everything that sums up what parts of events use or count.
  fileprivate static var summing: [any SummingRule] {
    limits.map { $0 as any SummingRule } + objectives.map { $0 as any SummingRule }
  }
}

extension SummingRule {
  fileprivate func counts(_ placement: Placement, in scenario: Scenario) -> Bool {
    (self as? any LimitRule)?.usages(by: placement, in: scenario).isEmpty == false
      || (self as? any ObjectiveRule).map { $0.charge(for: placement, in: scenario) != 0 } ?? false
  }

  fileprivate func counts(_ candidate: Candidate, in scenario: Scenario) -> Bool {
    (self as? any LimitRule)?.usages(by: candidate, in: scenario).isEmpty == false
      || (self as? any ObjectiveRule).map { $0.charge(for: candidate, in: scenario) != 0 } ?? false
  }

  fileprivate func counts(_ event: Event, in scenario: Scenario) -> Bool {
    (self as? any LimitRule)?.usages(by: event, in: scenario).isEmpty == false
      || (self as? any ObjectiveRule).map { $0.charge(for: event, in: scenario) != 0 } ?? false
  }
}
