import Scheduling

/// The table `accreditations`.
struct AccreditationTable: Table {
  static let name = "accreditations"
  static let meaning = "What an expert is accredited for."

  let expert = Column(required: "expert", .reference(to: "experts"), "Who holds it.")
  let category = Column(required: "category", .reference(to: "categories"), "The category.")
  let topic = Column("topic", .reference(to: "topics"), blank: "every topic", "The topic.")
  let status = Column(
    "status", .choice(of: Accreditation.Status.self), default: .full, "How far it has come.")
  let from = Column("from", .date, blank: "since ever", "The first day of validity.")
  let until = Column("until", .date, blank: "open", "The last day of validity.")
}
