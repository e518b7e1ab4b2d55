import Scheduling

/// A row of a team: seats alike, before a request gives them its topic and its languages.
struct SeatTemplate {
  /// How many of them there are.
  var count: Int
  /// The topic, where the team gives one.
  var topic: Ref<Topic>?
  /// The seat, with a topic and languages that may be the request's.
  var seat: Seat

  /// The seats for a request.
  func seats(topic requested: Ref<Topic>, languages: [String]) -> [Seat] {
    var seat = seat
    seat.topic = topic ?? requested
    if seat.languages.isEmpty { seat.languages = languages }
    return Array(repeating: seat, count: count)
  }
}
