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

  func apply(to venue: inout Venue) {
    switch self {
    case .closed(let span): venue.closures.append(NamedSpan(span))
    case .open(let span): venue.closures.clear(span)
    case .rooms(let more): venue.rooms += more
    case .events(let more): venue.maxEvents.raise(by: more)
    }
  }
}
