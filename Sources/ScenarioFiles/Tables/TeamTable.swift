import Scheduling

/// The table `teams`.
struct TeamTable: Table {
  static let name = "teams"
  static let isRequired = true
  static let meaning = "Seats of a team, alike and interchangeable."

  let team = Column(required: "team", .id, "The team they belong to.")
  let role = Column(required: "role", .role, "The role, which occurs once in a team.")
  let count = Column("count", .whole(1...100), default: 1, "How many of them there are.")
  let categories = Column(
    "categories", .list(of: .reference(to: "categories")), default: [], blank: "none needed",
    "The categories of which one must be held.")
  let topic = Column(
    "topic", .reference(to: "topics"), blank: "the request's",
    "The topic the accreditation must be for.")
  let status = Column(
    "status", .choice(of: Seat.Status.self), default: .any,
    "The status the accreditation must have.")
  let organisations = Column(
    "organisations", .list(of: .choice(of: Expert.Organisation.self)), default: [], blank: "any",
    "Whose experts may sit there.")
  let languages = Column(
    "languages", .list(of: .text), default: [], blank: "the request's",
    "The languages of which one must be spoken.")
  let optional = Column("optional", .yesNo, default: false, "Whether they may stay empty.")
}
