import Scheduling

/// The table `venues`.
struct VenueTable: Table {
  static let name = "venues"
  static let isRequired = true
  static let meaning = "A place with rooms."

  let id = Column(required: "id", .id, "The id.")
  let name = Column("name", .text, blank: "the id", "The name in reports.")
  let administration = Column(
    required: "administration", .reference(to: "administrations"), "Where it is.")
  let city = Column("city", .text, blank: "nothing", "The city.")
  let kind = Column(
    required: "kind", .choice(of: Venue.Kind.self),
    "A Regional Training Centre, a national venue, or a partner's.")
  let rooms = Column("rooms", .count, default: 1, "How many events it takes on one day.")
  let seats = Column(
    "seats", .count, blank: "no limit", "How many participants an event may have.")
  let dayCost = Column("day_cost", .price, default: 0, "What a day of a workshop costs.")
  let maxEvents = Column(
    "max_events", .count, blank: "no limit", "How many events it takes in the period.")
  let facilities = Column(
    "facilities", .list(of: .text), default: [], blank: "none", "What it offers.")
}
