/// How a cell looks.
public struct CellStyle: Hashable, Sendable {
  /// How a number is shown.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    /// As the program likes.
    case general = "General"
    /// A whole number with separators between thousands.
    case money = "#,##0"
    /// One digit after the point.
    case decimal = "0.0"
    /// A share of 1 as a percentage.
    case percent = "0%"
    /// A date as in 2018-07-01.
    case date = "yyyy-mm-dd"
    /// A date as in 01 Jul.
    case dayAndMonth = "dd mmm"
    /// A text, also where it looks like a number.
    case text = "@"
  }

  /// Whether letters are bold.
  public var isBold = false
  /// Whether letters slope.
  public var isItalic = false
  /// Whether a long text goes on in the next line.
  public var isWrapped = false
  /// Whether there are thin lines around it.
  public var isBordered = false
  /// Whether its content stands in the middle.
  public var isCentred = false
  /// The colour behind.
  public var fill: Colour?
  /// The colour of letters.
  public var ink: Colour?
  /// How a number is shown.
  public var format = Format.general

  /// Plain.
  public init() {}

  /// Nothing special.
  public static let plain = CellStyle()
  /// A header: bold, white on dark blue, wrapped.
  public static let header = plain.with {
    ($0.isBold, $0.isWrapped, $0.isBordered) = (true, true, true)
    ($0.fill, $0.ink) = (Colour(0x1F4E78), Colour(0xFFFFFF))
  }
  /// A title: bold.
  public static let title = plain.with { $0.isBold = true }
  /// A long text that goes on in the next line.
  public static let wrapped = plain.with { $0.isWrapped = true }
  /// A date.
  public static let date = plain.with { $0.format = .date }
  /// An amount of money.
  public static let money = plain.with { $0.format = .money }
  /// A number with one digit after the point.
  public static let decimal = plain.with { $0.format = .decimal }
  /// A share.
  public static let percent = plain.with { $0.format = .percent }

  /// The style with something changed.
  public func with(_ change: (inout CellStyle) -> Void) -> CellStyle {
    var style = self
    change(&style)
    return style
  }

  /// The style with another colour behind.
  public func filled(_ colour: Colour?) -> CellStyle { with { $0.fill = colour } }
}
