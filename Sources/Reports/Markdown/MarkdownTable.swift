/// A Markdown table of cells that are written already.
struct MarkdownTable {
  /// The headings; one that ends in `:` heads a column of numbers.
  var headings: [String]
  /// The rows, each with a cell for every heading.
  var rows: [[String]]

  /// The table's lines.
  var text: String {
    let names = headings.map { $0.hasSuffix(":") ? String($0.dropLast()) : $0 }
    let rule = headings.map { $0.hasSuffix(":") ? "---:" : "---" }
    return ([names, rule] + rows).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }
}
