/// Writes a Markdown table whose columns also line up as plain text.
enum AlignedTable {
  /// The table's text.
  static func text(_ header: [String], _ rows: [[String]]) -> String {
    let all = ([header] + rows).map { $0.map { $0.replacing("|", with: "\\|") } }
    let widths = header.indices.map { place in all.map { $0[place].count }.max() ?? 0 }
    let rule = widths.map { String(repeating: "-", count: $0) }
    let lines = [all[0], rule] + all.dropFirst()
    return lines.map { line($0, widths) + "\n" }.joined()
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = zip(cells, widths).map { cell, width in
      cell + String(repeating: " ", count: width - cell.count)
    }
    return "| " + padded.joined(separator: " | ") + " |"
  }
}
