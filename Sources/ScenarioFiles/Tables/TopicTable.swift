/// The table `topics`.
struct TopicTable: Table {
  static let name = "topics"
  static let meaning = "A subject of workshops and of accreditations."

  let id = Column(required: "id", .id, "The id.")
  let name = Column("name", .text, blank: "the id", "The name in reports.")
}
