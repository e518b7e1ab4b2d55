/// The description of a table: its name, and its columns as stored properties in their order.
protocol Table: Sendable {
  /// The name; the file is called `name.csv`.
  static var name: String { get }
  /// Whether a scenario must have it.
  static var isRequired: Bool { get }
  /// What a row is.
  static var meaning: String { get }
  /// Describes the columns.
  init()
}

extension Table {
  /// A table may be missing unless it says otherwise.
  static var isRequired: Bool { false }

  /// The name of the file.
  static var file: String { "\(name).csv" }

  /// The columns, found by reflection so that the properties are the only list of them.
  static var columns: [ColumnSchema] { described.map(\.schema) }

  /// The columns as they are read.
  static var described: [any DescribedColumn] {
    Mirror(reflecting: Self()).children.compactMap { $0.value as? any DescribedColumn }
  }

  /// The entry of the dictionary.
  static var schema: TableSchema {
    TableSchema(name: name, isRequired: isRequired, meaning: meaning, columns: columns)
  }
}
