/// What is right and wrong with a schedule, whoever made it, and what it is worth.
///
/// It is computed from the rules alone: it adds up what each event uses and counts, and shares nothing
/// with the engines' arithmetic.
public struct Assessment: Sendable {
  /// The events as far as they could be understood.
  public internal(set) var events: [Event] = []
  /// Every rule the schedule breaks.
  public internal(set) var violations: [Violation] = []
  /// What the schedule leaves unknown.
  public internal(set) var unknowns: [Unknown] = []
  /// What each rule counts.
  public internal(set) var terms: [Term] = []
  /// The sum of the terms by level.
  public internal(set) var levels = LevelValues()
  /// What is used of every line.
  public internal(set) var use = LineUse()

  /// Assesses complete events.
  public init(of events: [Event], in scenario: Scenario) {
    self.events = events
    judge(in: scenario)
  }

  /// Assesses a schedule as somebody states it.
  public init(of stated: StatedSchedule, in scenario: Scenario) {
    var resolver = StatedResolver(scenario: scenario)
    events = stated.events.compactMap { resolver.resolve($0) }
    violations = resolver.violations
    unknowns = resolver.unknowns
    judge(in: scenario)
    violations += resolver.wrongLevels(stated.levels, given: levels)
  }

  private mutating func judge(in scenario: Scenario) {
    for event in events {
      violations += Self.violations(of: event, in: scenario)
      use.add(event, in: scenario)
    }
    violations += use.violations(of: events, in: scenario)
    terms = Rulebook.objectives.map { rule in
      Term(rule: rule.id, level: rule.level, value: value(of: rule, in: scenario))
    }
    levels = terms.reduce(LevelValues()) { $0 + LevelValues($1.level, $1.value) }
  }

  private static func violations(of event: Event, in scenario: Scenario) -> [Violation] {
    let request = scenario[event.request].id
    func violation(_ objection: Objection, _ expert: Ref<Expert>?) -> Violation {
      Violation(
        rule: objection.rule, requests: [request], experts: expert.map { [scenario[$0].id] } ?? [],
        days: event.placement.span, text: "\(request): \(objection.reason)")
    }
    return Rulebook.eligibility.flatMap { rule -> [Violation] in
      let ofPlacement = rule.objection(to: event.placement, in: scenario).map {
        violation($0, nil)
      }
      let ofMembers = event.candidates.compactMap { candidate in
        rule.objection(to: candidate, in: scenario).map { violation($0, candidate.expert) }
      }
      let ofTeam = rule.objection(to: event, in: scenario).map { violation($0, nil) }
      return [ofPlacement].compactMap { $0 } + ofMembers + [ofTeam].compactMap { $0 }
    }
  }

  private func value(of rule: any ObjectiveRule, in scenario: Scenario) -> Int {
    let charges = events.reduce(0) { $0 + rule.charge(for: $1, withItsPartsIn: scenario) }
    return rule.penalties(in: scenario).reduce(charges) { sum, penalty in
      sum + penalty.value(use: use.amount(of: penalty.line), cells: use.cells(of: penalty.line))
    }
  }
}

extension ObjectiveRule {
  /// What an event counts: its placement, its members and its whole.
  func charge(for event: Event, withItsPartsIn scenario: Scenario) -> Int {
    event.candidates.reduce(
      charge(for: event.placement, in: scenario) + charge(for: event, in: scenario)
    ) { $0 + charge(for: $1, in: scenario) }
  }
}

extension LimitRule {
  /// What an event uses: its placement, its members and its whole.
  func usages(by event: Event, withItsPartsIn scenario: Scenario) -> [Usage] {
    usages(by: event.placement, in: scenario)
      + event.candidates.flatMap { usages(by: $0, in: scenario) }
      + usages(by: event, in: scenario)
  }
}
