/// A sheet as it was read.
public struct SheetContents: Hashable, Sendable {
  /// The name.
  public var name: String
  /// Whether the workbook does not show it.
  public var isHidden: Bool
  /// The rows that hold something, from the top.
  public var rows: [SheetRow] = []
  /// Cells that are one; only the first of them holds something.
  public var merges: [CellRange] = []
}
