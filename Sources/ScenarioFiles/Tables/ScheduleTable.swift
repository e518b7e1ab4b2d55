import Scheduling

/// A schedule as a table: a row for each filled seat, one with a blank role for an event without.
struct ScheduleTable: Table {
  static let name = "schedule"
  static let meaning = "A filled seat of a schedule's event; blank, `?` and `null` are not known."

  let request = Column(required: "request", .reference(to: "requests"), "The request.")
  let firstDay = Column(
    "first_day", .optional(.date, or: "?", "null"), default: nil, "The event's first day.")
  let lastDay = Column(
    "last_day", .optional(.date, or: "?", "null"), default: nil, "The event's last day.")
  let venue = Column(
    "venue", .optional(.reference(to: "venues"), or: "?", "null"), default: nil, "The venue.")
  let fund = Column(
    "fund", .optional(.reference(to: "funds"), or: "?", "null"), default: nil, "The fund.")
  let cost = Column(
    "cost", .optional(.whole(0...1_000_000_000_000_000), or: "?", "null"), default: nil,
    "The event's cost.")
  let role = Column("role", .text, blank: "no seat", "The seat's role.")
  let expert = Column(
    "expert", .optional(.reference(to: "experts"), or: "?", "null"), default: nil,
    "The expert in the seat.")
  let accreditation = Column(
    "accreditation", .optional(.text, or: "?", "null"), default: nil,
    "The serving accreditation as `category:topic:status`.")
}
