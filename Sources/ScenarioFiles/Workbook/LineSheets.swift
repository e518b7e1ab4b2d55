import Scheduling
import Workbooks

/// Texts of several lines in sheets: a row for each line.
enum LineSheets {
  /// The text of a sheet whose column A holds a line in each row.
  static func text(_ sheet: SheetContents) -> String {
    var lines: [String] = []
    for row in sheet.rows {
      while lines.count < row.number - 1 { lines.append("") }
      lines.append(line(row, column: 0))
    }
    return CanonicalText.lines(lines.joined(separator: "\n"))
  }

  /// The texts in a sheet with a file's name in column A and a line of it in column B, below a
  /// header, and the row before the first line of each.
  static func files(_ sheet: SheetContents) -> [String: (text: String, above: Int)] {
    var files: [String: (lines: [String], above: Int)] = [:]
    var current: String?
    for row in sheet.rows where row.number > 1 {
      let name = line(row, column: 0).trimmed
      if !name.isEmpty { current = name }
      guard let current else { continue }
      var file = files[current] ?? ([], row.number - 1)
      while file.lines.count < row.number - file.above - 1 { file.lines.append("") }
      file.lines.append(line(row, column: 1))
      files[current] = file
    }
    return files.mapValues { (CanonicalText.lines($0.lines.joined(separator: "\n")), $0.above) }
  }

  private static func line(_ row: SheetRow, column: Int) -> String {
    row.cells.first { $0.column == column }.map { CellText.shown($0.value) } ?? ""
  }
}
