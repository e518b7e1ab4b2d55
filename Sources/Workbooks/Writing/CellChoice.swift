/// What some cells offer to choose from.
public struct CellChoice: Hashable, Sendable {
  /// Where the words stand.
  public enum Source: Hashable, Sendable {
    /// Here: at most 255 characters with the commas between them, none in a word.
    case words([String])
    /// In cells of another sheet.
    case cells(CellRange, sheet: String)
  }

  /// The cells that offer them.
  public var cells: CellRange
  /// Where the words stand.
  public var source: Source
  /// Whether anything else is refused, as opposed to offering only.
  public var refusesOthers: Bool

  /// Offers words to choose from.
  public init(_ source: Source, in cells: CellRange, refusesOthers: Bool = true) {
    self.cells = cells
    self.source = source
    self.refusesOthers = refusesOthers
  }
}
