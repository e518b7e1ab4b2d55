/// How many cells a sheet can have.
public enum SheetSize {
  /// Its rows.
  public static let rows = 1_048_576
  /// Its columns.
  public static let columns = 16_384
  /// The characters of a cell's text, counted as UTF-16 does.
  public static let characters = 32_767
}
