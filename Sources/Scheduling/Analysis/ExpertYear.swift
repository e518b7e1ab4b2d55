/// Looks through a schedule and all requests for one expert.
struct ExpertYear {
  private let expert: Ref<Expert>
  private let schedule: BookedSchedule
  private let catalogue: Catalogue
  private let scenario: Scenario
  private let limits: LimitBook
  /// Where they could come instead of somebody else, what is best first.
  private(set) var openings: [ExpertExplanation.Opening] = []
  /// How many requests each rule or limit keeps them from.
  private var counts: [RuleID: Int] = [:]
  private static let substitutes = 3

  init(of expert: Ref<Expert>, in schedule: BookedSchedule, _ catalogue: Catalogue) {
    self.expert = expert
    self.schedule = schedule
    self.catalogue = catalogue
    scenario = catalogue.scenario
    limits = LimitBook(of: scenario, catalogue.lines)
    for request in scenario.requestRefs where !scenario[request].isCancelled { look(at: request) }
    openings.sort {
      ($0.levels, $0.event.request) < ($1.levels, $1.event.request)
    }
  }

  /// Their missions in the order of the schedule.
  var missions: [ExpertExplanation.Mission] {
    schedule.events.compactMap { event in
      guard let candidate = event.candidates.first(where: { $0.expert == expert }) else {
        return nil
      }
      let others = Substitutes(for: event, in: schedule, catalogue)
      return ExpertExplanation.Mission(
        event: event, role: candidate.seat(in: scenario).role,
        days: candidate.mission(in: scenario),
        substitutes: others?.best(Self.substitutes, inSeat: candidate.seat) ?? [])
    }
  }

  /// What keeps them from requests, in the order of the rules.
  var reasons: [UnmetRequest.Reason] {
    counts.sorted {
      (LimitBook.place(of: $0.key), $0.key) < (LimitBook.place(of: $1.key), $1.key)
    }.map { rule, count in
      UnmetRequest.Reason(
        rule: rule, subject: "requests", count: count,
        text: ReasonWording.requests(rule).text(count, "request"))
    }
  }

  /// The requests of whose stays each has too few experts for some seat without them.
  var onlyTheirs: [Ref<Request>] {
    catalogue.options.filter { options in
      !options.stays.isEmpty
        && options.stays.allSatisfy { stay in
          options.groups.indices.contains { group in
            let others = options.candidates(for: stay, group: group).filter { $0.expert != expert }
            return !options.groups[group].isOptional
              && others.count < options.groups[group].seats.count
          }
        }
    }.map(\.request)
  }

  private mutating func look(at request: Ref<Request>) {
    let event = schedule.events.first { $0.request == request }
    guard !(event?.experts.contains(expert) ?? false) else { return }
    let options = catalogue.options[request.index]
    let isCandidate = options.shapes.contains { shape in
      shape.groups.contains { $0.contains { $0.expert == expert } }
    }
    guard isCandidate else { return counts[bar(from: request), default: 0] += 1 }
    guard let event else { return counts[UnmetRequest.Reason.available, default: 0] += 1 }
    if let rule = look(at: event) { counts[rule, default: 0] += 1 }
  }

  /// Adds the best way to join an event; returns what bars them where there is none.
  private mutating func look(at event: Event) -> RuleID? {
    var best: ExpertExplanation.Opening?
    var bars: Set<RuleID> = []
    for (seat, value) in scenario[event.request].seats.enumerated() {
      let changed = event.seating(expert, in: seat)
      if let rule = firstObjection(to: changed) {
        bars.insert(rule)
        continue
      }
      let ledger = schedule.ledger(without: event.request)
      let column = Column(of: changed, schedule.lines, in: scenario)
      guard ledger.hasRoom(for: column.use) else {
        bars.insert(fullLimit(column.use, ledger) ?? UnmetRequest.Reason.combination)
        continue
      }
      let old = Column(of: event, schedule.lines, in: scenario)
      let levels =
        column.charges + ledger.increase(by: column.use) - old.charges
        - ledger.increase(by: old.use)
      if best.map({ levels < $0.levels }) ?? true {
        let holder = event.team.first { $0.seat == seat }?.expert
        best = .init(event: event, role: value.role, holder: holder, levels: levels)
      }
    }
    if let best { openings.append(best) }
    return best == nil ? bars.max { LimitBook.place(of: $0) < LimitBook.place(of: $1) } : nil
  }

  private func fullLimit(_ uses: [CellUse], _ ledger: AmendedLedger) -> RuleID? {
    ledger.firstFullCell(among: uses).flatMap(limits.limit(onCell:))?.rule
  }

  private func firstObjection(to event: Event) -> RuleID? {
    Rulebook.eligibility.first { rule in
      event.candidates.contains { rule.objection(to: $0, in: scenario) != nil }
        || rule.objection(to: event, in: scenario) != nil
    }?.id
  }

  /// The rule that bars them from the seat of a request that they come nearest to.
  private func bar(from request: Ref<Request>) -> RuleID {
    let stays = PlacementCensus(of: request, in: scenario).stays
    let bars = scenario[request].seats.indices.map { seat in
      let census = SeatCensus(seat: seat, at: stays, in: scenario, limits, of: [expert])
      return census.counts.keys.first ?? UnmetRequest.Reason.combination
    }
    return bars.max { LimitBook.place(of: $0) < LimitBook.place(of: $1) } ?? SeatsFilled.id
  }
}
