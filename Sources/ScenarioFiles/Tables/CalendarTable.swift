import Scheduling

/// The table `calendar`.
struct CalendarTable: Table {
  static let name = "calendar"
  static let meaning = "Days on which some or all events can't take place."

  let from = Column(required: "from", .date, "The first day.")
  let until = Column("until", .date, blank: "one day", "The last day.")
  let event = Column("event", .text, blank: "nothing", "What takes place.")
  let scope = Column(
    "scope", .text, default: "all", "`all`, a sub-region, an administration, or `office`.")
}
