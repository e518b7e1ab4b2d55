/// A workbook to be written: its sheets as values.
///
/// The same value makes the same bytes, wherever and whenever it is written.
public struct Workbook: Hashable, Sendable {
  /// What the file says about itself.
  public var title: String
  /// The sheets in their order.
  public var sheets: [Sheet]

  /// Puts sheets together.
  public init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}
