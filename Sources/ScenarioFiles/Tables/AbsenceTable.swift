import Scheduling

/// The table `absences`.
struct AbsenceTable: Table {
  static let name = "absences"
  static let meaning = "Days on which an expert is away."

  let expert = Column(required: "expert", .reference(to: "experts"), "Who is away.")
  let from = Column(required: "from", .date, "The first day.")
  let until = Column("until", .date, blank: "one day", "The last day.")
  let reason = Column("reason", .text, blank: "nothing", "Why.")
}
