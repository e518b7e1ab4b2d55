/// What a cell that is to be written holds.
public enum CellValue: Hashable, Sendable {
  /// Nothing.
  case blank
  /// A text of at most 32,767 characters, which is never taken for a formula.
  case text(String)
  /// A number.
  case number(Double)
  /// A calendar day.
  case date(SheetDate)
  /// A formula that begins with `=`, and its value for programs that compute nothing.
  case formula(String, value: Double)
}
