import Scheduling
import TestSupport
import Testing

/// Every rule and every term against its naive restatement, on schedules good and bad.
@Suite struct RulesAgreeWithTheDomainPageTests {
  /// Seeds of scenarios in parts, so that the parts run side by side.
  static let parts = (0..<8).map { part in part * 60..<(part + 1) * 60 }
  static let schedulesPerScenario = 5

  @Test(arguments: parts)
  func `Each rule judges a schedule as the domain page does`(seeds: Range<Int>) throws {
    for seed in seeds {
      let random = RandomScenario.make(seed: seed)
      for number in 0..<Self.schedulesPerScenario {
        let verdict = try #require(Verdict(on: random, number))
        #expect(
          verdict.extra == [] && verdict.missing == [],
          "seed \(seed), schedule \(number): \(verdict.texts)")
      }
    }
  }

  @Test(arguments: parts)
  func `Each term and each level counts as the domain page does`(seeds: Range<Int>) throws {
    for seed in seeds {
      let random = RandomScenario.make(seed: seed)
      let scenario = random.scenario
      let naive = random.naive
      for number in 0..<Self.schedulesPerScenario {
        let events = random.schedule(number)
        // What two events of a request, two experts in a seat or one in two count, nobody says.
        guard Set(events.map(\.request)).count == events.count,
          events.allSatisfy({ Set($0.team.map(\.seat)).count == $0.team.count }),
          events.allSatisfy({ Set($0.experts).count == $0.experts.count })
        else { continue }
        let written = events.compactMap(naive.event)
        let assessment = Assessment(of: events, in: scenario)
        let terms = Dictionary(assessment.terms.map { ($0.rule, $0.value) }) { $0 + $1 }
        for term in naive.terms(written) {
          #expect(
            terms[term.rule] == term.value,
            "seed \(seed), schedule \(number): \(term.rule) is \(term.value)")
        }
        #expect(assessment.levels == naive.levels(written), "seed \(seed), schedule \(number)")
        for (event, written) in zip(events, written) {
          #expect(event.cost(in: scenario) == written.cost, "seed \(seed), schedule \(number)")
        }
      }
    }
  }

  @Test func `Random schedules keep and break every rule often enough to tell`() throws {
    var broken: [RuleID: Int] = [:]
    var count = 0
    for seed in Self.parts.joined() {
      let random = RandomScenario.make(seed: seed)
      let naive = random.naive
      for number in 0..<Self.schedulesPerScenario {
        count += 1
        let written = random.schedule(number).compactMap(naive.event)
        for rule in naive.brokenRules(written) { broken[rule, default: 0] += 1 }
      }
    }
    let ids = Set((Rulebook.eligibility.map(\.id) + Rulebook.limits.map(\.id)))
    for rule in NaiveRule.all {
      #expect(ids.contains(rule.id))
      let times = broken[rule.id, default: 0]
      #expect(times >= 20 && count - times >= 20, "\(rule.id): \(times) of \(count)")
    }
  }
}

/// What the rules and their restatement say of one schedule.
private struct Verdict {
  let extra: Set<RuleID>
  let missing: Set<RuleID>
  let texts: [String]

  init?(on random: RandomScenario, _ number: Int) {
    let events = random.schedule(number)
    let naive = random.naive
    let written = events.compactMap(naive.event)
    guard written.count == events.count else { return nil }
    let violations = Assessment(of: events, in: random.scenario).violations
    let broken = Set(violations.map(\.rule))
    let undefined = Self.undefined(on: events, broken)
    let found = broken.subtracting(undefined)
    let wanted = naive.brokenRules(written).subtracting(undefined)
    extra = found.subtracting(wanted)
    missing = wanted.subtracting(found)
    let wrong = extra
    texts = violations.filter { wrong.contains($0.rule) }.map(\.text) + missing.map { "no \($0)" }
  }

  /// Rules that say nothing definite about a schedule that breaks another one first.
  private static func undefined(on events: [Event], _ found: Set<RuleID>) -> Set<RuleID> {
    var rules: Set<RuleID> = []
    if Set(events.map(\.request)).count < events.count { rules.insert("sequence") }
    // Whoever is on two missions at a time is released twice.
    let missions = events.flatMap(\.experts)
    if Set(missions).count < missions.count, found.contains("one-mission-at-a-time") {
      rules.insert("release-cap")
    }
    return rules
  }
}
