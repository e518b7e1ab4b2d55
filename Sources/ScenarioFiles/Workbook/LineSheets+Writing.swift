import Workbooks

extension LineSheets {
  private static let style = WrittenCell.style(.text)

  /// A sheet with a row for each line of a text.
  static func sheet(_ text: String, called name: String = SheetNames.readme) -> Sheet {
    var sheet = Sheet(name, rows: lines(text).map { [.text($0, style)] })
    sheet.widths = [110]
    sheet.columnStyles = [0: style]
    return sheet
  }

  /// A sheet with a row for each line of each text, with the name of its file beside it.
  static func sheet(_ files: [String: String]) -> Sheet {
    var sheet = Sheet(SheetNames.whatIfs, rows: [[.text("file", .header), .text("line", .header)]])
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
      sheet.rows += lines(text).map { [.text(name, style), .text($0, style)] }
    }
    sheet.frozenRows = 1
    sheet.widths = sheet.fittedWidths(least: 12, most: 100)
    sheet.columnStyles = [0: style, 1: style]
    return sheet
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
