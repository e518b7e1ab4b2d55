import Scheduling
import Workbooks

/// Writes the first sheet of a scenario's workbook: what is what.
struct AboutSheet {
  /// The scenario.
  let parts: ScenarioParts
  /// What it is called.
  let name: String

  /// The sheet.
  var sheet: Sheet {
    var rows: [[Cell]] = [[.text(name, .title)], []]
    rows += Self.explanation.map { [.text($0)] }
    rows.append([])
    let top = rows.count
    rows.append(["sheet", "rows", "must be there", "what it holds"].map { .text($0, .header) })
    rows.append(row(SheetNames.settings, nil, true, "The settings: a row for each key."))
    rows += Schema.tables.map { table in
      row(
        table.name, parts.documents[table.name]?.records.count ?? 0, table.isRequired,
        "Each row: \(table.meaning.lowercasedStart)")
    }
    if !parts.whatIfs.isEmpty {
      rows.append(row(SheetNames.whatIfs, nil, false, "Questions for mobilize what-if, as YAML."))
    }
    if !parts.readme.isEmpty {
      rows.append(
        row(SheetNames.readme, nil, false, "What the scenario is and where it comes from."))
    }
    var sheet = Sheet(SheetNames.about, rows: rows)
    sheet.widths = [18, 8, 15, 70]
    sheet.heights = [top: 18]
    sheet.isLandscape = false
    sheet.tab = Colour(0x548235)
    return sheet
  }

  private func row(_ sheet: String, _ count: Int?, _ isRequired: Bool, _ meaning: String) -> [Cell]
  {
    let link = CellStyle.plain.with { $0.ink = Colour(0x1F4E78) }
    return [
      Cell(.text(sheet), link, link: sheet),
      count.map { .whole($0, .plain.with { $0.isCentred = true }) } ?? .blank,
      .text(isRequired ? "yes" : "no"), .text(meaning),
    ]
  }

  private static let explanation = [
    "A scenario of mobilize: one sheet for each table, read by every command in place of a folder.",
    "Headers explain themselves when the pointer rests on them; dark ones must be filled.",
    "Dates are real dates. Lists (venues, languages, …) are separated by blanks in one cell.",
    "Add rows below the last; the cells there offer what may be chosen. Blank rows don't matter.",
    "Columns and sheets of your own are welcome: nobody reads them. Check with: mobilize check FILE",
  ]
}

extension String {
  /// The text with its first letter small.
  fileprivate var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
