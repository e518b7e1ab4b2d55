/// A sheet to be written.
public struct Sheet: Hashable, Sendable {
  /// The name: at most 31 characters, none of `[]:*?/\`, no apostrophe at an end.
  public var name: String
  /// The cells, row after row from the top, each from column A.
  public var rows: [[Cell]] = []
  /// The widths of the columns from A on, in characters; see `fittedWidths`.
  public var widths: [Double] = []
  /// How cells look that are filled later, by the column's place from 0; needs its width.
  public var columnStyles: [Int: CellStyle] = [:]
  /// The heights of single rows in points, by the row's place from 0.
  public var heights: [Int: Double] = [:]
  /// How many rows stay in sight at the top, and are printed on every page.
  public var frozenRows = 0
  /// How many columns stay in sight at the left.
  public var frozenColumns = 0
  /// The cells that can be filtered, header included.
  public var filter: CellRange?
  /// The cells that are printed; nil prints all, and texts that run on beyond the last column.
  public var printed: CellRange?
  /// What cells offer to choose from.
  public var choices: [CellChoice] = []
  /// Cells that are one, with a text across them.
  public var merges: [MergedCells] = []
  /// Fills that depend on what a cell holds.
  public var fills: [ConditionalFill] = []
  /// Charts.
  public var charts: [ColumnChart] = []
  /// The colour of the sheet's tab.
  public var tab: Colour?
  /// Whether it is printed on paper that lies.
  public var isLandscape = true

  /// A sheet without cells.
  public init(_ name: String, rows: [[Cell]] = []) {
    self.name = name
    self.rows = rows
  }

  /// Widths that fit what the columns hold, in characters.
  ///
  /// - Parameters:
  ///   - least: No column is narrower.
  ///   - most: No column is wider; what does not fit is wrapped or cut.
  /// - Returns: The widths from column A on.
  public func fittedWidths(least: Double = 6, most: Double = 48) -> [Double] {
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      let longest = rows.map { column < $0.count ? $0[column].displayWidth : 0 }.max() ?? 0
      return min(max(Double(longest) * 1.05 + 2, least), most)
    }
  }
}
