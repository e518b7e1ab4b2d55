/// What the dictionary says about a table.
public struct TableSchema: Hashable, Sendable {
  /// The name; the file is called `name.csv`.
  public var name: String
  /// Whether a scenario must have it.
  public var isRequired: Bool
  /// What a row is.
  public var meaning: String
  /// The columns in their order.
  public var columns: [ColumnSchema]
}
