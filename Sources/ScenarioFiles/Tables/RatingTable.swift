import Scheduling

/// The table `ratings`.
struct RatingTable: Table {
  static let name = "ratings"
  static let meaning = "The evaluation average of an expert for a topic."

  let expert = Column(required: "expert", .reference(to: "experts"), "Who was rated.")
  let topic = Column(required: "topic", .reference(to: "topics"), "For which topic.")
  let rating = Column(
    required: "rating", .decimal(ExactDecimal(1)...ExactDecimal(5)), "The average.")
}
