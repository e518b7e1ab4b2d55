import Scheduling

extension ScenarioBuilder {
  /// Reads venues and their closures.
  mutating func readVenues() {
    let reading = read(VenueTable.self)
    venues.isComplete = reading.isReadable
    for row in reading.rows { contents.venues.append(venue(row)) }
    for row in read(ClosureTable.self).rows {
      let closure = NamedSpan(span(row, \.from, \.until), row.reason ?? "")
      guard let owner = reference(row.venue, in: \.venues, row, \.venue) else { continue }
      contents.venues[owner.index].closures.append(closure)
    }
  }

  private mutating func venue(_ row: Row<VenueTable>) -> Venue {
    let id = enter(row, \.id, into: \.venues)
    let host = reference(row.administration, in: \.administrations, row, \.administration)
    return Venue(
      id: id, name: row.name, administration: host ?? Ref(0), city: row.city ?? "",
      kind: row.kind, rooms: row.rooms, seats: row.seats, dayCost: row.dayCost,
      maxEvents: row.maxEvents, facilities: row.facilities)
  }
}
