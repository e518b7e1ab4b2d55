/// Finds the experts whom the rules allow in each seat of a request.
struct CandidateFinder {
  private let scenario: Scenario
  private let lines: LineIndex
  private let request: Ref<Request>
  /// For each seat the experts against whom nothing speaks, whatever date and venue.
  private let eligible: [[Ref<Expert>]]
  /// For each of them the days on which a verdict may turn.
  private let turns: [[[Day]]]
  /// The candidates of shapes, by all that they depend on.
  private var castings: [Setting: Casting] = [:]
  /// What is known of missions, by all that it depends on.
  private var missions: [Likeness: Missions] = [:]

  init(
    _ scenario: Scenario, _ lines: LineIndex, _ request: Ref<Request>, _ seats: SeatEligibility
  ) {
    self.scenario = scenario
    self.lines = lines
    self.request = request
    let groups = SeatGroup.groups(of: scenario[request].seats)
    eligible = groups.map { seats.experts(for: $0.seats.lowerBound, of: request) }
    turns = zip(groups, eligible).map { group, experts in
      experts.map { expert in
        Verdicts.turns(
          of: Candidate(Placement(request), seat: group.seats.lowerBound, expert: expert),
          in: scenario)
      }
    }
  }

  /// What missions to several venues must have in common to use the same.
  private struct Likeness: Hashable {
    let seat: Int
    let expert: Ref<Expert>
    let travel: Int
    /// The number of the shapes of the same length that the same targets count.
    let kind: Int
  }

  /// What shapes must have in common to have the same candidates.
  private struct Setting: Hashable {
    let host: Ref<Administration>
    /// The number of the shapes of the same length that the same targets count.
    let kind: Int
    let days: [Day]
  }

  /// What a shape is filled with.
  private struct Casting {
    let number: Int
    let groups: [[CandidateOption]]
    let accreditedUse: [CellUse]
  }

  /// What a mission uses, whatever the day and by days after the first.
  private struct MissionUse {
    let fixed: [CellUse]
    let daily: [CellUse]
  }

  /// What is known of an expert's missions for one seat to venues as far away.
  private struct Missions {
    var verdicts: Verdicts
    var use: MissionUse?
  }

  /// Adds the candidates of a shape and what a team with an accredited member uses.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - groups: The request's groups of seats.
  ///   - kind: The same number for shapes of one length that the same targets count.
  mutating func fill(_ shape: inout Shape, groups: [SeatGroup], kind: Int) {
    let host = scenario[shape.venue].administration
    let setting = Setting(host: host, kind: kind, days: shape.days)
    let casting = castings[setting] ?? casting(of: shape, on: setting, groups)
    castings[setting] = casting
    shape.casting = casting.number
    shape.groups = casting.groups
    shape.accreditedUse = casting.accreditedUse
  }

  private mutating func casting(
    of shape: Shape, on setting: Setting, _ groups: [SeatGroup]
  ) -> Casting {
    let spans = setting.days.compactMap {
      scenario.span(of: request, from: $0, in: setting.host)
    }
    let venue = shape.venue
    let options = groups.indices.map { index in
      let seat = groups[index].seats.lowerBound
      return eligible[index].indices.flatMap { place in
        let candidate = Candidate(
          Placement(request, venue: venue), seat: seat, expert: eligible[index][place])
        return self.options(
          for: candidate, turning: turns[index][place], spans, setting.kind)
      }
    }
    return Casting(
      number: castings.count, groups: options,
      accreditedUse: accreditedUse(of: options, at: venue, spans, groups))
  }

  private static let venueRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.venue)
  }

  private static let spanRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.span)
  }

  /// The options of one expert: one for each set of traits they have on some of the days.
  private mutating func options(
    for candidate: Candidate, turning turns: [Day], _ spans: [Span], _ kind: Int
  ) -> [CandidateOption] {
    guard candidate.isAllowed(by: Self.venueRules, in: scenario) else { return [] }
    let likeness = likeness(of: candidate, kind)
    // Taken out and put back, so that nothing in it is copied.
    var missions =
      self.missions.removeValue(forKey: likeness)
      ?? Missions(verdicts: Verdicts(turning: turns, travel: likeness.travel))
    defer { self.missions[likeness] = missions }
    var options: [CandidateOption] = []
    var placed = candidate
    if let first = spans.first, let last = spans.last,
      missions.verdicts.areSteady(from: first, to: last)
    {
      placed.placement.span = first
      let traits = missions.verdicts.traits(of: placed, by: Self.spanRules, in: scenario)
      return traits.map { [option(for: placed, $0, &missions, on: DaySet(all: spans.count))] } ?? []
    }
    for (day, span) in spans.enumerated() {
      placed.placement.span = span
      guard let traits = missions.verdicts.traits(of: placed, by: Self.spanRules, in: scenario)
      else { continue }
      if let known = options.firstIndex(where: { $0.traits == traits }) {
        options[known].available.insert(day)
      } else {
        var available = DaySet(capacity: spans.count)
        available.insert(day)
        options.append(option(for: placed, traits, &missions, on: available))
      }
    }
    return options
  }

  private func likeness(of candidate: Candidate, _ kind: Int) -> Likeness {
    let host = candidate.placement.venue.map { scenario[$0].administration }
    return Likeness(
      seat: candidate.seat, expert: candidate.expert,
      travel: host.map { scenario.travelDays(of: candidate.expert, to: $0) } ?? 0, kind: kind)
  }

  private func option(
    for candidate: Candidate, _ traits: Traits, _ missions: inout Missions,
    on available: DaySet
  ) -> CandidateOption {
    let use = missions.use ?? use(of: candidate)
    missions.use = use
    return CandidateOption(
      expert: candidate.expert, traits: traits, cost: cost(of: candidate),
      charges: charges(of: candidate), fixedUse: use.fixed, dailyUse: use.daily,
      available: available)
  }

  private func use(of candidate: Candidate) -> MissionUse {
    let day = candidate.placement.span?.first.number ?? 0
    let usages = Rulebook.limits.flatMap { $0.usages(by: candidate, in: scenario) }
    return MissionUse(
      fixed: usages.filter { !$0.line.isByDay }.compactMap(use(of:)),
      daily: usages.filter(\.line.isByDay).compactMap { use(of: $0)?.shifted(by: -day) })
  }

  private func use(of usage: Usage) -> CellUse? {
    lines.cells(of: usage).map { CellUse($0, amount: usage.amount) }
  }

  private func cost(of candidate: Candidate) -> Int {
    guard let venue = candidate.placement.venue, let span = candidate.placement.span else {
      return 0
    }
    return scenario.missionCost(of: candidate.expert, to: venue, on: span)
  }

  private func charges(of candidate: Candidate) -> LevelValues {
    Rulebook.objectives.reduce(LevelValues()) { sum, rule in
      sum + LevelValues(rule.level, rule.charge(for: candidate, in: scenario))
    }
  }

  /// What any team with an accredited member uses beyond its members: asked of a team of one.
  private func accreditedUse(
    of candidates: [[CandidateOption]], at venue: Ref<Venue>, _ spans: [Span], _ groups: [SeatGroup]
  ) -> [CellUse] {
    for (index, options) in candidates.enumerated() {
      for option in options where option.traits.contains(.accredited) {
        guard let day = spans.indices.first(where: option.available.contains) else { continue }
        let placement = Placement(request, span: spans[day], venue: venue)
        let member = Event.Assignment(seat: groups[index].seats.lowerBound, expert: option.expert)
        return Rulebook.limits.flatMap {
          $0.usages(by: Event(placement, team: [member]), in: scenario)
        }.compactMap(use(of:))
      }
    }
    return []
  }
}
