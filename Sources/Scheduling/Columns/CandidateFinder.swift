/// Finds the experts whom the rules allow in each seat of a request.
struct CandidateFinder {
  private let scenario: Scenario
  private let finder: MissionFinder
  private let request: Ref<Request>
  /// For each seat the experts against whom nothing speaks, whatever date and venue.
  private let eligible: [[Ref<Expert>]]
  /// For each of them the days on which a verdict may turn.
  private let turns: [[[Day]]]
  /// The candidates of shapes, by all that they depend on.
  private var castings: [Setting: Casting] = [:]
  /// What is known of the missions of each of them.
  private var missions: [[[MissionFinder.Missions]]]

  init(
    _ scenario: Scenario, _ lines: LineIndex, _ request: Ref<Request>, _ seats: SeatEligibility
  ) {
    self.scenario = scenario
    finder = MissionFinder(scenario, lines)
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
    missions = eligible.map { Array(repeating: [], count: $0.count) }
  }

  /// What shapes must have in common to have the same candidates.
  private struct Setting: Hashable {
    let host: Ref<Administration>
    /// The number of the shapes of the same length whose teams the same targets count.
    let kind: Int
    let days: [Day]
  }

  /// What a shape is filled with.
  private struct Casting {
    let number: Int
    let groups: [[CandidateOption]]
    let accreditedUse: [CellUse]
  }

  /// Adds the candidates of a shape and what a team with an accredited member uses.
  ///
  /// - Parameters:
  ///   - shape: The shape.
  ///   - groups: The request's groups of seats.
  ///   - kind: The same number for shapes of one length whose teams the same targets count.
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
    let all = DaySet(all: spans.count)
    let options = groups.indices.map { index in
      let seat = groups[index].seats.lowerBound
      var options: [CandidateOption] = []
      options.reserveCapacity(eligible[index].count)
      for place in eligible[index].indices {
        let candidate = Candidate(
          Placement(request, venue: venue), seat: seat, expert: eligible[index][place])
        guard candidate.isAllowed(by: Self.venueRules, in: scenario) else { continue }
        let number = number(ofMissionsOf: place, in: index, to: setting.host, setting.kind)
        finder.addOptions(
          for: candidate, on: spans, all: all, &missions[index][place][number], to: &options)
      }
      return options
    }
    return Casting(
      number: castings.count, groups: options,
      accreditedUse: accreditedUse(of: options, at: venue, spans, groups))
  }

  private static let teamLimits = Rulebook.limits(on: .team)
  private static let venueRules = Rulebook.eligibility.filter {
    type(of: $0).candidateFacets.contains(.venue)
  }

  /// The place of what is known of an expert's missions to a host.
  private mutating func number(
    ofMissionsOf place: Int, in group: Int, to host: Ref<Administration>, _ kind: Int
  ) -> Int {
    let travel = scenario.travelDays(of: eligible[group][place], to: host)
    let known = missions[group][place].firstIndex { $0.travel == travel && $0.kind == kind }
    if let known { return known }
    missions[group][place].append(
      MissionFinder.Missions(travel: travel, kind: kind, turning: turns[group][place]))
    return missions[group][place].count - 1
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
        return Self.teamLimits.flatMap {
          $0.usages(by: Event(placement, team: [member]), in: scenario)
        }.compactMap(finder.use(of:))
      }
    }
    return []
  }
}
