/// A cell to be written.
public struct Cell: Hashable, Sendable {
  /// What it holds.
  public var value: CellValue
  /// How it looks.
  public var style: CellStyle
  /// The note that appears beside it.
  public var comment: String?
  /// The sheet to which its text leads.
  public var link: String?

  /// A cell with a value.
  public init(
    _ value: CellValue, _ style: CellStyle = .plain, comment: String? = nil, link: String? = nil
  ) {
    self.value = value
    self.style = style
    self.comment = comment
    self.link = link
  }

  /// A cell that holds nothing.
  public static let blank = Cell(.blank)

  /// A cell with a text, which stays text whatever it begins with.
  public static func text(_ text: String, _ style: CellStyle = .plain) -> Cell {
    Cell(text.isEmpty ? .blank : .text(text), style)
  }

  /// A cell with a whole number.
  public static func whole(_ number: Int, _ style: CellStyle = .plain) -> Cell {
    Cell(.number(Double(number)), style)
  }

  /// A cell with a number.
  public static func number(_ number: Double, _ style: CellStyle = .plain) -> Cell {
    Cell(.number(number), style)
  }

  /// A cell with a date.
  public static func date(_ date: SheetDate, _ style: CellStyle = .date) -> Cell {
    Cell(.date(date), style)
  }

  /// About how many characters wide what it shows is.
  var displayWidth: Int {
    switch value {
    case .blank: 0
    case .text(let text): text.split(separator: "\n").map(\.count).max() ?? 0
    case .number(let number), .formula(_, let number): "\(number)".count
    case .date: 10
    }
  }
}
