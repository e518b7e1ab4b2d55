import Scheduling

/// The table `funds`.
struct FundTable: Table {
  static let name = "funds"
  static let isRequired = true
  static let meaning = "A sponsor's money."

  let id = Column(required: "id", .id, "The id.")
  let name = Column("name", .text, blank: "the id", "The name in reports.")
  let donor = Column("donor", .text, blank: "nothing", "Who gives the money.")
  let budget = Column("budget", .sum, blank: "no limit", "The most it spends.")
  let from = Column("from", .date, blank: "no limit", "The first day of an event it may sponsor.")
  let until = Column("until", .date, blank: "no limit", "The last day of an event it may sponsor.")
  let kinds = Column(
    "kinds", .list(of: .choice(of: Request.Kind.self)), blank: "any",
    "The kinds of request it sponsors.")
  let topics = Column(
    "topics", .list(of: .reference(to: "topics")), blank: "any", "The topics it sponsors.")
  let beneficiaries = Column(
    "beneficiaries", .list(of: .text), blank: "any",
    "The beneficiaries it sponsors: administrations, sub-regions, or `all`.")
  let venueAdministrations = Column(
    "venue_administrations", .list(of: .text), blank: "any",
    "Where the events it sponsors may take place: administrations, sub-regions, or `all`.")
}
