import Scheduling
import Workbooks

/// Writes settings as a sheet: a row for each key there is.
enum SettingsRows {
  /// The sheet of the settings in a text; keys without a value have their default.
  static func sheet(_ yaml: String) -> Sheet {
    let given = Dictionary(uniqueKeysWithValues: CanonicalSettings.cells(in: yaml))
    var sheet = Sheet(
      SheetNames.settings, rows: [SettingsSheet.columns.map { .text($0, .header) }])
    let style = WrittenCell.style(.text)
    for (place, setting) in Setting.all.map(\.schema).enumerated() {
      let value = given[setting.key] ?? ""
      var cell = WrittenCell.cell(value, setting.shape)
      if value.isEmpty { cell = Cell(.blank, WrittenCell.style(setting.shape)) }
      sheet.rows.append([
        .text(setting.key, style), cell, .text(setting.meaning, style),
        .text(setting.standard ?? "must be given", style),
      ])
      if case .words(let words) = setting.shape {
        let cells = CellRange(rows: (place + 1)...(place + 1), column: 1)
        sheet.choices.append(CellChoice(.words(words), in: cells))
      }
    }
    sheet.frozenRows = 1
    sheet.widths = sheet.fittedWidths(least: 12, most: 80)
    sheet.tab = Colour(0x548235)
    return sheet
  }
}
