import Scheduling

/// The table `targets`.
struct TargetTable: Table {
  static let name = "targets"
  static let meaning = "Something the events together should reach."

  let id = Column(required: "id", .id, "The id.")
  let text = Column("description", .text, blank: "nothing", "What people read.")
  let measure = Column(required: "measure", .choice(of: Target.Measure.self), "What is counted.")
  let filter = Column(
    "filter", .filter, default: [], blank: "all",
    "Which events count: `kind=…`, `topic=…`, `objective=…`, `subregion=…`, `quarter=1…4`; "
      + "all must match; `|` parts values of which either may."
  )
  let atLeast = Column(
    required: "at_least", .count, "The number, or the percentage of a share, to reach.")
  let weight = Column("weight", .whole(1...1_000_000), default: 1, "The price of each missing one.")
  let source = Column("source", .text, blank: "nothing", "Where the target comes from.")
}
