import Scheduling

/// The table `holidays`.
struct HolidayTable: Table {
  static let name = "holidays"
  static let meaning = "A holiday of an administration."

  let administration = Column(
    required: "administration", .reference(to: "administrations"), "Whose holiday it is.")
  let from = Column(required: "from", .date, "The first day.")
  let until = Column("until", .date, blank: "one day", "The last day.")
  let name = Column("name", .text, blank: "nothing", "What is celebrated.")
}
