/// The table `fares`.
struct FareTable: Table {
  static let name = "fares"
  static let meaning = "A round-trip fare that overrides the formula, not mirrored."

  let from = Column(
    required: "from", .reference(to: "administrations"), "Where the traveller lives.")
  let to = Column(required: "to", .reference(to: "administrations"), "Where the venue is.")
  let fare = Column(required: "fare", .price, "The round trip.")
}
