/// The stays of a request that its teams can't tell apart but by the day: same venue, same length, same
/// targets that count them.
struct Shape: Sendable {
  let venue: Ref<Venue>
  let length: Int
  /// The first days, ascending.
  var days: [Day]
  /// The places of the stays among those of the request.
  var stays: [Int] = []
  /// The same number for the request's shapes with the same candidates on the same days.
  var casting = 0
  /// The candidates for each group of seats.
  var groups: [[CandidateOption]]
  /// What a team with the trait `accredited` uses beyond its members.
  var accreditedUse: [CellUse]
}
