/// Why a workbook can't be written or read.
public struct WorkbookError: Error, Hashable, CustomStringConvertible {
  /// The sheet it is about.
  public var sheet: String?
  /// The row, from 1.
  public var row: Int?
  /// What is wrong, as the end of a sentence.
  public var message: String
  /// What to do, as the end of a sentence that begins "Maybe".
  public var advice: String?

  /// Describes what is wrong.
  public init(_ message: String, sheet: String? = nil, row: Int? = nil, advice: String? = nil) {
    self.sheet = sheet
    self.row = row
    self.message = message
    self.advice = advice
  }

  /// The sentence.
  public var description: String {
    let place = [sheet.map { "sheet \($0)" }, row.map { "row \($0)" }].compactMap(\.self)
    let start = place.isEmpty ? "" : place.joined(separator: ", ") + ": "
    return start + message + "." + (advice.map { " Maybe \($0)." } ?? "")
  }
}
