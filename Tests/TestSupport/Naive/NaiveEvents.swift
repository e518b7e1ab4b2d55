public import Scheduling

extension Naive {
  /// Every event of a request that meets, standing alone, every rule one event can break.
  public func events(of ref: Ref<Request>) -> [NaiveEvent] {
    let request = contents.requests[ref.index]
    var found: [NaiveEvent] = []
    for (index, venue) in contents.venues.enumerated() {
      for day in contents.settings.period.days {
        let span = span(of: request, from: day, in: venue.administration)
        // Rules about placements and members are asked early, to have fewer teams to build.
        let placements = contents.funds.indices.map {
          Placement(ref, span: span, venue: Ref(index), fund: Ref($0))
        }.filter { isAllowed(Event($0, team: []), by: Self.early) }
        guard let placement = placements.first else { continue }
        let teams = teams(for: request, at: placement)
        for placement in placements {
          found += teams.compactMap { event(Event(placement, team: $0)) }.filter(isAllowed)
        }
      }
    }
    return found
  }

  /// Whether an event meets every rule that it can break alone.
  func isAllowed(_ event: NaiveEvent) -> Bool {
    !NaiveRule.ofEvents.contains { $0.isBroken([event], self) }
  }

  /// The rules that say the same of an event without its team.
  private static let early = NaiveRule.ofPlacements.filter {
    $0.id != "pinned" && $0.id != "requested-window"
  }

  private func isAllowed(_ event: Event, by rules: [NaiveRule]) -> Bool {
    guard let event = self.event(event) else { return false }
    return !rules.contains { $0.isBroken([event], self) }
  }

  private func teams(for request: Request, at placement: Placement) -> [[Event.Assignment]] {
    var teams: [[Event.Assignment]] = [[]]
    for (place, seat) in request.seats.enumerated() {
      let members = contents.experts.indices.map {
        Event.Assignment(seat: place, expert: Ref($0))
      }.filter { isAllowed(Event(placement, team: [$0]), by: NaiveRule.ofMembers) }
      teams = teams.flatMap { team -> [[Event.Assignment]] in
        let taken = Set(team.map(\.expert))
        let longer = members.filter { !taken.contains($0.expert) }.map { team + [$0] }
        return seat.isOptional ? [team] + longer : longer
      }
    }
    return teams
  }
}
