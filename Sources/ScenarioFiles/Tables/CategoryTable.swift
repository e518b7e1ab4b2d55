/// The table `categories`.
struct CategoryTable: Table {
  static let name = "categories"
  static let meaning = "A category of accreditation."

  let id = Column(required: "id", .id, "The id.")
  let name = Column("name", .text, blank: "the id", "The name in reports.")
}
