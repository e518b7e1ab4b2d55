/// A cell as it was read.
public struct SheetCell: Hashable, Sendable {
  /// Its column, from 0.
  public var column: Int
  /// What it holds.
  public var value: StoredValue
  /// Whether a formula made it.
  public var isFormula: Bool
}
