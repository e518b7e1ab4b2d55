/// A change that concerns one venue.
public enum VenueChange: Hashable, Sendable {
  /// It is closed on these days.
  case closed(Span)
  /// It is not closed on these days.
  case open(Span)
  /// It takes so many more events on one day.
  case rooms(more: Int)
  /// It takes so many more events in the period.
  case events(more: Int)
  /// It has so many more seats, and these facilities too.
  case larger(seats: Int, facilities: [String])

  func apply(to venue: inout Venue) {
    switch self {
    case .closed(let span): venue.closures.append(NamedSpan(span))
    case .open(let span): venue.closures.clear(span)
    case .rooms(let more): venue.rooms += more
    case .events(let more): venue.maxEvents.raise(by: more)
    case .larger(let seats, let facilities):
      venue.seats.raise(by: seats)
      venue.facilities += facilities.filter { !venue.facilities.contains($0) }
    }
  }
}
