/// Cells that are one, with a text across them.
public struct MergedCells: Hashable, Sendable {
  /// The cells, at least two; nothing else is written into them.
  public var cells: CellRange
  /// The text.
  public var text: String
  /// How it looks.
  public var style: CellStyle

  /// Merges cells.
  public init(_ cells: CellRange, _ text: String, _ style: CellStyle = .title) {
    self.cells = cells
    self.text = text
    self.style = style
  }
}
