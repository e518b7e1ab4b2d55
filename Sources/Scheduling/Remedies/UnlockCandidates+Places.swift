extension UnlockCandidates {
  /// The venues that the request may use, whether it fits in or not.
  static func allowedVenues(of request: Ref<Request>, in scenario: Scenario) -> [Ref<Venue>] {
    scenario.venueRefs.filter {
      VenueAllowed().objection(to: Placement(request, venue: $0), in: scenario) == nil
    }
  }

  /// What the venues lack that the request may use; where it may use none, every venue it fits in.
  var places: [UnlockCandidate] {
    let allowed = Self.allowedVenues(of: request, in: scenario)
    guard !allowed.isEmpty else {
      return scenario.venueRefs.filter { fits(in: $0) }.map {
        UnlockCandidate(VenueAllowed.id, .request(request, .held(at: $0)))
      }
    }
    return allowed.filter { !fits(in: $0) }.map {
      UnlockCandidate(VenueFits.id, .venue($0, missing(at: $0)))
    }
  }

  private func fits(in venue: Ref<Venue>) -> Bool {
    VenueFits().objection(to: Placement(request, venue: venue), in: scenario) == nil
  }

  private func missing(at venue: Ref<Venue>) -> VenueChange {
    let wanted = scenario[request]
    return .larger(
      seats: scenario[venue].seats.map { max(0, wanted.participants - $0) } ?? 0,
      facilities: wanted.facilities.filter { !scenario[venue].facilities.contains($0) })
  }

  /// The days on which a venue is closed.
  var closures: [UnlockCandidate] {
    venues.flatMap { venue in
      scenario[venue].closures.filter { $0.span.overlaps(window) }.map {
        UnlockCandidate(VenueOpen.id, .venue(venue, .open($0.span)))
      }
    }
  }

  /// One more room, or one more event, at each venue.
  var rooms: [UnlockCandidate] {
    let used = Dictionary(
      events.compactMap(\.placement.venue).map { ($0, 1) }, uniquingKeysWith: +)
    return venues.flatMap { venue -> [UnlockCandidate] in
      let events = used[venue] ?? 0
      let isBusy = events >= scenario[venue].rooms
      let isFull = scenario[venue].maxEvents.map { events >= $0 } ?? false
      let room = UnlockCandidate(VenueRooms.id, .venue(venue, .rooms(more: 1)))
      let event = UnlockCandidate(VenueEvents.id, .venue(venue, .events(more: 1)))
      return [isBusy ? room : nil, isFull ? event : nil].compactMap { $0 }
    }
  }
}
