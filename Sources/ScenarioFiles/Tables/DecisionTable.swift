import Scheduling

/// The table `decisions`.
struct DecisionTable: Table {
  static let name = "decisions"
  static let meaning = "What was decided about a request."

  let request = Column(required: "request", .reference(to: "requests"), "The request.")
  let firstDay = Column("first_day", .date, blank: "not decided", "The first day.")
  let venue = Column("venue", .reference(to: "venues"), blank: "not decided", "The venue.")
  let fund = Column("fund", .reference(to: "funds"), blank: "not decided", "The fund.")
  let experts = Column(
    "experts", .list(of: .reference(to: "experts")), blank: "not decided",
    "The experts in the team, or those who declined.")
  let state = Column(required: "state", .choice(of: Decision.State.self), "How firm it is.")
}
