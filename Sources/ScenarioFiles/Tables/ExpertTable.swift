import Scheduling

/// The table `experts`.
struct ExpertTable: Table {
  static let name = "experts"
  static let isRequired = true
  static let meaning = "A person who can fill a seat."

  let id = Column(required: "id", .id, "The id.")
  let name = Column("name", .text, blank: "the id", "The name in reports.")
  let organisation = Column(
    required: "organisation", .choice(of: Expert.Organisation.self), "Who employs them.")
  let administration = Column(
    required: "administration", .reference(to: "administrations"), "Where they travel from.")
  let languages = Column(required: "languages", .list(of: .text), "The languages they speak.")
  let maxMissions = Column(
    "max_missions", .count, blank: "no limit", "The most missions in the period.")
  let maxDays = Column(
    "max_days", .count, blank: "no limit",
    "The most calendar days on missions, travel included.")
  let restDays = Column(
    "rest_days", .whole(0...3_660), blank: "the setting", "The free days between two missions.")
  let notTo = Column(
    "not_to", .list(of: .reference(to: "administrations")), default: [], blank: "none",
    "Where they do not travel to.")
  let subregions = Column(
    "subregions", .list(of: .text), default: [], blank: "none",
    "The sub-regions whose requests and letters a programme manager handles, for reports.")
}
