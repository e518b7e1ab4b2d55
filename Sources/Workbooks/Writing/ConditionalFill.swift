/// A colour for those of some cells that hold a text.
public struct ConditionalFill: Hashable, Sendable {
  /// The cells.
  public var cells: CellRange
  /// The text.
  public var text: String
  /// The colour.
  public var colour: Colour

  /// Fills cells that hold a text.
  public init(_ cells: CellRange, where text: String, _ colour: Colour) {
    self.cells = cells
    self.text = text
    self.colour = colour
  }
}
