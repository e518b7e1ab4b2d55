/// What a workbook's cell makes of what a column or a setting holds.
public indirect enum CellShape: Hashable, Sendable {
  /// A text.
  case text
  /// A real date.
  case date
  /// A number.
  case number
  /// One of some words, offered for choice.
  case words([String])
  /// An id of another table, offered for choice.
  case reference(to: String)
  /// Several of them in one cell, as a text.
  case list(of: CellShape)
}
