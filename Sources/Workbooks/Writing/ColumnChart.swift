/// A chart with columns for each category.
public struct ColumnChart: Hashable, Sendable {
  /// One column of each category.
  public struct Series: Hashable, Sendable {
    /// What the legend calls it.
    public var name: String
    /// The numbers.
    public var values: CellRange
    /// The colour; nil leaves the choice to the program.
    public var colour: Colour?

    /// Charts numbers.
    public init(_ name: String, _ values: CellRange, colour: Colour? = nil) {
      self.name = name
      self.values = values
      self.colour = colour
    }
  }

  /// What stands above it.
  public var title: String
  /// The sheet with the numbers.
  public var sheet: String
  /// The cells that name the categories.
  public var categories: CellRange
  /// The columns of each category.
  public var series: [Series]
  /// Whether the columns of a category stand on top of each other.
  public var isStacked = false
  /// The cell, from 0, in which its upper left corner lies.
  public var row: Int
  /// The column of that cell, from 0.
  public var column: Int
  /// Its width in pixels.
  public var width = 720.0
  /// Its height in pixels.
  public var height = 360.0

  /// Charts the numbers of a sheet.
  public init(
    _ title: String, of sheet: String, categories: CellRange, series: [Series], row: Int,
    column: Int
  ) {
    self.title = title
    self.sheet = sheet
    self.categories = categories
    self.series = series
    self.row = row
    self.column = column
  }
}
