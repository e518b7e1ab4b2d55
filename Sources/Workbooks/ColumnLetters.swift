/// The letters by which sheets name their columns.
public enum ColumnLetters {
  /// The letters of a column counted from 0: A, …, Z, AA, ….
  public static func text(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : text(column / 26 - 1) + letter
  }

  /// The place of a cell as in `F14`: its row and column, counted from 0, or nothing where the text
  /// names no cell that a sheet can have.
  static func place(_ text: String) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    var hasDigits = false
    for byte in text.utf8 {
      switch byte {
      case 65...90 where !hasDigits:
        column = column * 26 + Int(byte - 64)
        guard column <= SheetSize.columns else { return nil }
      case 48...57 where column > 0:
        hasDigits = true
        row = row * 10 + Int(byte - 48)
        guard row <= SheetSize.rows else { return nil }
      default: return nil
      }
    }
    return row > 0 ? (row - 1, column - 1) : nil
  }
}
