/// A row of a sheet as it was read.
public struct SheetRow: Hashable, Sendable {
  /// Its number, from 1.
  public var number: Int
  /// Whether the sheet does not show it, as filters do.
  public var isHidden: Bool
  /// The cells that hold something, from the left.
  public var cells: [SheetCell] = []
}
