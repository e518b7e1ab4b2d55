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
    var last: (name: String, row: Int)?
    for row in sheet.rows where row.number > 1 {
      let written = line(row, column: 0).trimmed
      guard let name = written.isEmpty ? last?.name : written else { continue }
      let skipped = last?.name == name ? row.number - (last?.row ?? 0) - 1 : 0
      files[name, default: ([], row.number - 1)].lines +=
        Array(repeating: "", count: skipped) + [line(row, column: 1)]
      last = (name, row.number)
    }
    return files.mapValues { (CanonicalText.lines($0.lines.joined(separator: "\n")), $0.above) }
  }

  private static func line(_ row: SheetRow, column: Int) -> String {
    row.cells.first { $0.column == column }.map { CellText.shown($0.value) } ?? ""
  }
}
