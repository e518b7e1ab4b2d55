/// A column of any type, as the dictionary sees it.
protocol DescribedColumn: Sendable {
  /// The entry of the dictionary.
  var schema: ColumnSchema { get }
  /// The one way to write what a cell says that is not blank.
  var rewrite: @Sendable (String) throws(CellFault) -> String { get }
}
