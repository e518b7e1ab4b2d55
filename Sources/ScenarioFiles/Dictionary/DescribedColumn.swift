/// A column of any type, as the dictionary sees it.
protocol DescribedColumn: Sendable {
  /// The entry of the dictionary.
  var schema: ColumnSchema { get }
}
