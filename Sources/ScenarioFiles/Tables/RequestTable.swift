import Scheduling

/// The table `requests`.
struct RequestTable: Table {
  static let name = "requests"
  static let isRequired = true
  static let meaning = "A workshop somebody asked for."

  let id = Column(required: "id", .id, "The id.")
  let title = Column("title", .text, blank: "the id", "The title in reports.")
  let kind = Column(required: "kind", .choice(of: Request.Kind.self), "For whom it is.")
  let beneficiaries = Column(
    required: "beneficiaries", .list(of: .text),
    "Administrations, sub-regions, or `all`: every administration not `other`.")
  let topic = Column(required: "topic", .reference(to: "topics"), "What it is about.")
  let days = Column(required: "days", .whole(1...366), "How many working days it takes.")
  let participants = Column("participants", .count, default: 0, "How many people take part.")
  let delegates = Column(
    "delegates", .whole(0...10_000),
    blank: "all of a national request, else the attendance, rounded up",
    "How many beneficiary administrations send a funded delegate.")
  let priority = Column("priority", .whole(1...5), default: 3, "1 is the highest, 5 the lowest.")
  let weight = Column(
    "weight", .whole(1...1_000_000), blank: "the priority's", "What leaving it unmet costs.")
  let mandatory = Column(
    "mandatory", .yesNo, default: false, "Whether it comes before everything else.")
  let earliest = Column("earliest", .date, blank: "the period's", "The first day it may begin.")
  let latest = Column("latest", .date, blank: "the period's", "The last day it may end.")
  let preferred = Column(
    "preferred", .date, blank: "none", "The first day its beneficiaries would like best.")
  let languages = Column(
    "languages", .list(of: .text), default: [], blank: "any", "The languages it may be held in.")
  let venues = Column(
    "venues", .list(of: .reference(to: "venues")), blank: "the kind's: see venue-allowed",
    "The venues it may take place at.")
  let funds = Column(
    "funds", .list(of: .reference(to: "funds")), blank: "any", "The funds that may sponsor it.")
  let facilities = Column(
    "facilities", .list(of: .text), default: [], blank: "none", "What the venue must offer.")
  let objectives = Column(
    "objectives", .list(of: .text), default: [], blank: "none", "The lines of the plan it serves.")
  let team = Column(
    "team", .text, blank: "the team named like the kind",
    "The team of the table `teams`; `none` has no seats.")
  let partner = Column("partner", .text, blank: "nothing", "Who co-sponsors it.")
  let partnerContribution = Column(
    "partner_contribution", .sum, default: 0, "How much the partner pays.")
  let carried = Column(
    "carried", .whole(0...1000), default: 0, "The years it has been carried forward.")
  let status = Column(
    "status", .choice(of: Request.Status.self), default: .open, "Whether it stands.")
}
