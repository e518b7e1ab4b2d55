/// A workbook as it was read.
public struct WorkbookContents: Hashable, Sendable {
  /// The sheets in their order.
  public var sheets: [SheetContents]
}
