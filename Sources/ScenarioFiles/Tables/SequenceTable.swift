/// The table `sequences`.
struct SequenceTable: Table {
  static let name = "sequences"
  static let meaning = "Two requests of which one must come first."

  let before = Column(required: "before", .reference(to: "requests"), "The one that comes first.")
  let after = Column(
    required: "after", .reference(to: "requests"),
    "The one that has an event only if the first has one.")
  let minGapDays = Column(
    "min_gap_days", .whole(0...3_660), default: 1,
    "The days from the last day of the first to the first day of the second.")
}
