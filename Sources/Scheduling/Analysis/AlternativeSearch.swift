/// Finds what else could have been chosen in one event of a schedule, and what each would change.
struct AlternativeSearch {
  /// Something that might have been chosen.
  struct Proposal {
    let name: String
    let event: Event
    /// Alternatives with the same key are one: only the best of them counts.
    var key: Int
  }

  let schedule: BookedSchedule
  let event: Event
  let scenario: Scenario
  private let catalogue: Catalogue
  private let before: Assessment
  private let ledger: AmendedLedger
  /// How many alternatives of each choice are shown.
  private static let shown = 3

  init(for event: Event, in schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.event = event
    self.schedule = schedule
    self.catalogue = catalogue
    scenario = schedule.scenario
    before = Assessment(of: schedule.events, in: scenario)
    ledger = schedule.ledger(without: event.request)
  }

  /// A choice with the best of some proposals.
  ///
  /// - Parameters:
  ///   - subject: What is chosen.
  ///   - chosen: What was chosen.
  ///   - proposals: Everything else.
  ///   - wording: What is said of those that a rule excludes.
  /// - Returns: The choice.
  func choice(
    of subject: String, chosen: String, among proposals: [Proposal],
    wording: (RuleID, Int) -> String
  ) -> Explanation.Choice {
    var excluded: [RuleID: Int] = [:]
    var ranked: [(rank: Rank, proposal: Proposal)] = []
    for proposal in proposals {
      switch fitted(proposal) {
      case .success(let fitted): ranked.append((rank(of: fitted), fitted))
      case .failure(let exclusion): excluded[exclusion.rule, default: 0] += 1
      }
    }
    ranked.sort { $0.rank < $1.rank }
    var keys: Set<Int> = []
    let best = ranked.filter { keys.insert($0.proposal.key).inserted }.prefix(Self.shown)
    let reasons = excluded.sorted { LimitBook.place(of: $0.key) < LimitBook.place(of: $1.key) }
    return Explanation.Choice(
      subject: subject, chosen: chosen, alternatives: best.map { alternative($0.proposal) },
      allowed: ranked.count,
      excluded: reasons.map { rule, count in
        .init(rule: rule, subject: subject, count: count, text: wording(rule, count))
      })
  }

  /// A rule that excludes a proposal.
  private struct Exclusion: Error {
    let rule: RuleID
  }

  /// What alternatives are sorted by: those that fit first, then the best.
  private struct Rank: Comparable {
    let breaksLimit: Bool
    let levels: LevelValues

    static func < (left: Self, right: Self) -> Bool {
      left.breaksLimit == right.breaksLimit
        ? left.levels < right.levels : !left.breaksLimit
    }
  }

  private func rank(of proposal: Proposal) -> Rank {
    let column = Column(of: proposal.event, schedule.lines, in: scenario)
    return Rank(
      breaksLimit: !ledger.hasRoom(for: column.use),
      levels: column.charges + ledger.increase(by: column.use))
  }

  /// The proposal as it is where every rule allows it; else with another team, if that helps.
  private func fitted(_ proposal: Proposal) -> Result<Proposal, Exclusion> {
    guard let rule = firstObjection(to: proposal.event) else { return .success(proposal) }
    let hasMoved = proposal.event.placement != event.placement
    guard hasMoved, let other = withOtherTeam(proposal.event) else {
      return .failure(Exclusion(rule: rule))
    }
    return .success(Proposal(name: proposal.name, event: other, key: proposal.key))
  }

  private func firstObjection(to event: Event) -> RuleID? {
    for rule in Rulebook.eligibility {
      let hasObjection =
        rule.objection(to: event.placement, in: scenario) != nil
        || event.candidates.contains { rule.objection(to: $0, in: scenario) != nil }
        || rule.objection(to: event, in: scenario) != nil
      if hasObjection { return rule.id }
    }
    return nil
  }

  /// The event at the same placement with the best team that is free.
  private func withOtherTeam(_ event: Event) -> Event? {
    guard let first = event.placement.span?.first, let venue = event.placement.venue,
      let fund = event.placement.fund
    else { return nil }
    var restriction = Restriction()
    restriction.firstDays = first.number...first.number
    restriction.barredVenues = Set(scenario.venueRefs).subtracting([venue])
    restriction.barredFunds = Set(scenario.fundRefs).subtracting([fund])
    let options = catalogue.options[event.request.index]
    let prices = Prices(levels: LevelValues(.quality, 1).vector, lines: catalogue.lines)
    let offers = Pricing(catalogue: catalogue, prices: prices).offers(
      of: options, under: restriction, below: .infinity, keeping: 1
    ) { use, days in ledger.admits(use.shifted(by: days)) }
    return offers.first.map { options.column(of: $0.choice, in: scenario).event }
  }

  private func alternative(_ proposal: Proposal) -> Explanation.Alternative {
    let events = schedule.events.map { $0.request == event.request ? proposal.event : $0 }
    let after = Assessment(of: events, in: scenario)
    let terms = zip(before.terms, after.terms).map { old, new in
      Term(rule: old.rule, level: old.level, value: new.value - old.value)
    }
    let known = Set(before.violations)
    let isProposed = proposal.event.placement != event.placement
    return Explanation.Alternative(
      name: proposal.name, event: proposal.event,
      hasOtherTeam: isProposed && proposal.event.team != event.team,
      levels: after.levels - before.levels, terms: terms.filter { $0.value != 0 },
      violations: after.violations.filter { !known.contains($0) })
  }
}
