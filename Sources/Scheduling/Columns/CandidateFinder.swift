/// Finds the experts whom the rules allow in each seat of a request.
struct CandidateFinder {
  private let scenario: Scenario
  private let lines: LineIndex
  private let request: Ref<Request>
  /// For each seat the experts against whom nothing speaks, whatever date and venue.
  private let eligible: [[Ref<Expert>]]

  init(
    _ scenario: Scenario, _ lines: LineIndex, _ request: Ref<Request>, _ seats: SeatEligibility
  ) {
    self.scenario = scenario
    self.lines = lines
    self.request = request
    let groups = SeatGroup.groups(of: scenario[request].seats)
    eligible = groups.map { seats.experts(for: $0.seats.lowerBound, of: request) }
  }

  /// Adds the candidates of a shape and what a team with an accredited member uses.
  func fill(_ shape: inout Shape, groups: [SeatGroup]) {
    let days = shape.days
    let venue = shape.venue
    let host = scenario[venue].administration
    let spans = days.compactMap { scenario.span(of: request, from: $0, in: host) }
    shape.groups = groups.indices.map { index in
      let seat = groups[index].seats.lowerBound
      return eligible[index].flatMap { expert in
        options(for: Candidate(Placement(request, venue: venue), seat: seat, expert: expert), spans)
      }
    }
    shape.accreditedUse = accreditedUse(of: shape, spans, groups)
  }

  private static let venueRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.venue)
  }

  private static let spanRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.span)
  }

  /// The options of one expert: one for each set of traits they have on some of the days.
  private func options(for candidate: Candidate, _ spans: [Span]) -> [CandidateOption] {
    guard candidate.isAllowed(by: Self.venueRules, in: scenario) else { return [] }
    var options: [CandidateOption] = []
    var verdicts = Verdicts(of: candidate, in: scenario)
    if let first = spans.first, let last = spans.last, verdicts.areSteady(from: first, to: last) {
      return verdicts.traits(on: first, by: Self.spanRules, in: scenario).map { traits in
        var placed = candidate
        placed.placement.span = first
        var option = option(for: placed, traits, days: spans.count, first: 0)
        option.available = DaySet(all: spans.count)
        return [option]
      } ?? []
    }
    for (day, span) in spans.enumerated() {
      guard
        let traits = verdicts.traits(on: span, by: Self.spanRules, in: scenario)
      else { continue }
      if let known = options.firstIndex(where: { $0.traits == traits }) {
        options[known].available.insert(day)
      } else {
        var placed = candidate
        placed.placement.span = span
        options.append(option(for: placed, traits, days: spans.count, first: day))
      }
    }
    return options
  }

  private func option(for candidate: Candidate, _ traits: Traits, days: Int, first: Int)
    -> CandidateOption
  {
    let day = candidate.placement.span?.first.number ?? 0
    let usages = Rulebook.limits.flatMap { $0.usages(by: candidate, in: scenario) }
    let fixed = usages.filter { !$0.line.isByDay }.compactMap(use(of:))
    let daily = usages.filter(\.line.isByDay).compactMap { use(of: $0)?.shifted(by: -day) }
    var available = DaySet(capacity: days)
    available.insert(first)
    return CandidateOption(
      expert: candidate.expert, traits: traits, cost: cost(of: candidate),
      charges: charges(of: candidate), fixedUse: fixed, dailyUse: daily, available: available)
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
  private func accreditedUse(of shape: Shape, _ spans: [Span], _ groups: [SeatGroup]) -> [CellUse] {
    for (index, options) in shape.groups.enumerated() {
      for option in options where option.traits.contains(.accredited) {
        guard let day = spans.indices.first(where: option.available.contains) else { continue }
        let placement = Placement(request, span: spans[day], venue: shape.venue)
        let member = Event.Assignment(seat: groups[index].seats.lowerBound, expert: option.expert)
        return Rulebook.limits.flatMap {
          $0.usages(by: Event(placement, team: [member]), in: scenario)
        }.compactMap(use(of:))
      }
    }
    return []
  }
}
