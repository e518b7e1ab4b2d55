/// What the dictionary says about a column.
public struct ColumnSchema: Hashable, Sendable {
  /// The name in the header.
  public var name: String
  /// What its cells hold.
  public var type: String
  /// Whether every row must fill it.
  public var isRequired: Bool
  /// What a blank cell means, or nothing where none may be.
  public var blank: String?
  /// What the column is for.
  public var meaning: String
  /// What a workbook's cell makes of what it holds.
  public var shape: CellShape
}
