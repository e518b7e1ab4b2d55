public import Scheduling

extension Naive {
  /// Every event of a request that meets, standing alone, every rule one event can break.
  public func events(of ref: Ref<Request>) -> [NaiveEvent] {
    let request = contents.requests[ref.index]
    var found: [NaiveEvent] = []
    for (index, venue) in contents.venues.enumerated() {
      for day in contents.settings.period.days {
        let placement = Placement(
          ref, span: span(of: request, from: day, in: venue.administration), venue: Ref(index))
        for fund in contents.funds.indices {
          var placement = placement
          placement.fund = Ref(fund)
          // Rules about placements and members are asked early, to have fewer teams to build.
          guard isAllowed(Event(placement, team: []), by: Self.early) else { continue }
          let allowed = teams(for: request, at: placement).filter { event in
            !NaiveRule.ofEvents.contains { $0.isBroken([event], self) }
          }
          found += allowed
        }
      }
    }
    return found
  }

  /// The rules that say the same of an event without its team.
  private static let early = NaiveRule.ofPlacements.filter {
    $0.id != "pinned" && $0.id != "requested-window"
  }

  private func isAllowed(_ event: Event, by rules: [NaiveRule]) -> Bool {
    guard let event = self.event(event) else { return false }
    return !rules.contains { $0.isBroken([event], self) }
  }

  private func teams(for request: Request, at placement: Placement) -> [NaiveEvent] {
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
    return teams.compactMap { event(Event(placement, team: $0)) }
  }
}
