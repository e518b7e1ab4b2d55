import Scheduling

/// The table `closures`.
struct ClosureTable: Table {
  static let name = "closures"
  static let meaning = "Days on which a venue is closed."

  let venue = Column(required: "venue", .reference(to: "venues"), "What is closed.")
  let from = Column(required: "from", .date, "The first day.")
  let until = Column("until", .date, blank: "one day", "The last day.")
  let reason = Column("reason", .text, blank: "nothing", "Why.")
}
