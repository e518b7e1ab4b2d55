/// A table of the report; on a narrow screen each of its rows becomes a card.
///
/// The roles are written out since a browser forgets them where a style makes cards of rows.
struct ReportTable {
  /// A column.
  struct Column: ExpressibleByStringLiteral {
    /// The heading.
    var name: String
    /// Whether its cells are numbers.
    var isNumber = false

    init(stringLiteral name: String) { self.name = name }

    /// A column of numbers.
    static func number(_ name: String) -> Column {
      var column = Column(stringLiteral: name)
      column.isNumber = true
      return column
    }
  }

  /// What the table is, for those who can't see the heading above it.
  var caption: String
  /// The columns.
  var columns: [Column]
  /// The rows, each with a cell for every column; the first one names the row.
  var rows: [[Markup]]
  /// Whether it fits a narrow screen as it is.
  var isNarrow = false
  /// The places of the rows in the page, where links lead to them.
  var anchors: [String] = []
  /// What the cells of each row are sorted by, where the table can be sorted.
  var keys: [[String]] = []
  /// The row of sums below.
  var sums: [Markup] = []

  /// The table.
  var markup: Markup {
    let table = Markup(
      "table", ["role": "table", "class": isNarrow ? "plain" : "cards"],
      [
        Markup("caption", text: caption),
        Markup(
          "thead", ["role": "rowgroup"],
          [Markup("tr", ["role": "row"], columns.indices.map(heading))]),
        Markup("tbody", ["role": "rowgroup"], rows.indices.map(row)),
      ] + foot)
    return table.with("id", keys.isEmpty ? nil : "schedule-table")
  }

  private var foot: [Markup] {
    guard !sums.isEmpty else { return [] }
    return [
      Markup("tfoot", ["role": "rowgroup"], [Markup("tr", ["role": "row"], cells(sums, keys: []))])
    ]
  }

  private func heading(_ index: Int) -> Markup {
    let column = columns[index]
    let name =
      keys.isEmpty
      ? .text(column.name) : Markup("button", ["type": "button"], text: column.name)
    return Markup(
      "th", ["role": "columnheader", "scope": "col", "class": column.isNumber ? "number" : ""],
      [name])
  }

  private func row(_ index: Int) -> Markup {
    Markup(
      "tr", ["role": "row"], cells(rows[index], keys: keys.isEmpty ? [] : keys[index])
    ).with("id", anchors.isEmpty ? nil : anchors[index])
      .with("tabindex", anchors.isEmpty ? nil : "-1")
  }

  private func cells(_ cells: [Markup], keys: [String]) -> [Markup] {
    cells.enumerated().map { index, cell in
      let isName = index == 0
      return Markup(
        isName ? "th" : "td",
        [
          "role": isName ? "rowheader" : "cell", "class": columns[index].isNumber ? "number" : "",
          "data-label": columns[index].name,
        ], [cell]
      ).with("scope", isName ? "row" : nil).with("data-key", keys.isEmpty ? nil : keys[index])
    }
  }
}
