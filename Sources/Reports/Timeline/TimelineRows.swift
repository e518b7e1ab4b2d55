import Scheduling

/// What the rows of a timeline are.
public enum TimelineRows: String, CaseIterable, Sendable {
  case subregion, venue, expert

  /// The rows as people call them.
  var words: String {
    switch self {
    case .subregion: "Sub-region"
    case .venue: "Venue"
    case .expert: "Expert"
    }
  }

  /// What the shading of the rows means.
  var shading: String {
    let meetings = "Red ground: a meeting in the region, during which nothing else takes place."
    return switch self {
    case .subregion:
      "\(meetings) Grey ground: national holidays, the darker the more administrations of the "
        + "sub-region have one."
    case .venue: "\(meetings) Grey ground: national holidays and days on which the venue is closed."
    case .expert:
      "\(meetings) Grey ground: absences; lighter, holidays where the expert comes from. "
        + "A bar is a mission, with its days of travel."
    }
  }

  /// The rows of a draft.
  func rows(of draft: Draft) -> [TimelineRow] {
    switch self {
    case .subregion: TimelineSubregions(draft).rows
    case .venue: TimelineVenues(draft).rows
    case .expert: TimelineExperts(draft).rows
    }
  }
}
