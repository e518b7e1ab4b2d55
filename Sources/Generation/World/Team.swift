import Scheduling

/// The seats of a kind of workshop on a field.
struct Team {
  /// Seats alike.
  struct Row {
    var role: String
    var count = 1
    var categories: [String]
    var status = Seat.Status.any
    var organisations: [Expert.Organisation]
    var isOptional = false
  }

  /// The id in tables.
  let id: String
  /// The seats.
  let rows: [Row]

  /// Who sits beside the two of every national team.
  enum Third: String {
    case none = ""
    case facilitator = "-three"
    case shadow = "-shadow"
  }
}
