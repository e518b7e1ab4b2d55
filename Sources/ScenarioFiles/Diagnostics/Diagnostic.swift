/// Something in a file that is wrong, or that looks wrong.
///
/// It says where, what with the values, and what to do about it:
/// `requests.csv:14: days "two" is not a whole number. Maybe write 2.`
public struct Diagnostic: Hashable, Sendable {
  /// Whether the file can be used all the same.
  public enum Severity: String, Sendable {
    /// The file can't be used.
    case error
    /// It can, but perhaps does not say what was meant.
    case warning
  }

  /// Whether the file can be used all the same.
  public var severity: Severity
  /// The file's name within its folder.
  public var file: String
  /// The sheet of a workbook.
  public var sheet: String?
  /// The letters of the column in a workbook's sheet.
  public var letters: String?
  /// The line of the file, from 1.
  public var row: Int?
  /// The place in the line, from 1, in files without columns.
  public var character: Int?
  /// The column of a table, or the path to a value: `fare.base`, `events[3].team[0].expert`.
  public var column: String?
  /// What stands there.
  public var value: String?
  /// What is wrong with it, as the end of a sentence without its full stop.
  public var message: String
  /// What to do, as the end of a sentence that begins "Maybe".
  public var advice: String?

  /// Describes something wrong.
  public init(
    _ severity: Severity = .error, file: String, row: Int? = nil, character: Int? = nil,
    column: String? = nil, value: String? = nil, _ message: String, advice: String? = nil
  ) {
    self.severity = severity
    self.file = file
    self.row = row
    self.character = character
    self.column = column
    self.value = value
    self.message = message
    self.advice = advice
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The sentence for the person at the terminal.
  public var description: String {
    let words = [column, value.map { "\"\($0.shortened)\"" }, message].compactMap(\.self)
    let warning = severity == .warning ? "warning: " : ""
    let maybe = advice.map { " Maybe \($0)." } ?? ""
    return "\(place): \(warning)\(words.joined(separator: " ")).\(maybe)"
  }
}

extension Diagnostic {
  /// Where it is: `requests.csv:14`, or `scenario.xlsx, sheet requests, F14`.
  private var place: String {
    let numbers = [row, character].compactMap(\.self).map(String.init)
    guard let sheet else { return ([file] + numbers).joined(separator: ":") }
    let cell = row.map { "\(letters ?? "row ")\($0)" }
    return ["\(file), sheet \(sheet)", cell].compactMap(\.self).joined(separator: ", ")
  }

  /// The order in which people read them: by file, then from the top.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.file, left.sheet ?? "", left.row ?? 0, left.character ?? 0)
      < (right.file, right.sheet ?? "", right.row ?? 0, right.character ?? 0)
  }
}

extension String {
  /// The text fit for one line of a terminal: no control characters, none that reorder the line, at
  /// most sixty characters.
  fileprivate var shortened: String {
    let visible = prefix(61).map { character in
      character.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && !$0.properties.isBidiControl
      } ? character : " "
    }
    return visible.count > 60 ? String(visible.prefix(59)) + "…" : String(visible)
  }
}
