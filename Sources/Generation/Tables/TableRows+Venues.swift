import Scheduling

extension TableRows {
  /// The rows of `venues.csv`.
  var venues: [[String]] {
    let header = [
      "id", "name", "administration", "city", "kind", "rooms", "seats", "day_cost", "max_events",
      "facilities", "source",
    ]
    return [header]
      + contents.venues.map { venue in
        [
          venue.id, venue.name, code(venue.administration), venue.city, venue.kind.rawValue,
          venue.rooms.description, text(venue.seats), venue.dayCost.description,
          text(venue.maxEvents), list(venue.facilities), Self.source,
        ]
      }
  }

  /// The rows of `closures.csv`.
  var closures: [[String]] {
    [["venue", "from", "until", "reason", "source"]]
      + contents.venues.flatMap { venue in
        venue.closures.map { [venue.id] + days($0.span) + [$0.name, Self.source] }
      }
  }
}
