import Workbooks

/// Where in a workbook the rows and columns stand that a diagnostic speaks of by files.
public struct SheetPlaces: Hashable, Sendable {
  /// A sheet.
  struct Place: Hashable, Sendable {
    /// Its name.
    var sheet: String
    /// The letters of its columns by their names.
    var letters: [String: String] = [:]
    /// The row before the file's first line.
    var above = 0
  }

  /// The name of the workbook.
  let workbook: String
  /// The sheets by the files they stand for.
  private var places: [String: Place] = [:]

  /// Prepares to find places in a workbook.
  init(workbook: String) { self.workbook = workbook }

  /// Enters the sheet that stands for a file.
  mutating func enter(_ place: Place, for file: String) { places[file] = place }

  /// A diagnostic about a file as one about the sheet that stands for it; others stay.
  public func located(_ diagnostic: Diagnostic) -> Diagnostic {
    guard diagnostic.sheet == nil, let place = places[diagnostic.file] else { return diagnostic }
    var result = diagnostic
    result.file = workbook
    result.sheet = place.sheet
    result.row = diagnostic.row.map { $0 + place.above }
    result.character = nil
    result.letters = diagnostic.column.flatMap { place.letters[$0] } ?? place.letters[""]
    return result
  }
}
