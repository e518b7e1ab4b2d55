import Scheduling
import Workbooks

extension ScenarioParts {
  /// The workbook of parts in their canonical form.
  ///
  /// - Parameter name: What the scenario is called.
  /// - Returns: A first sheet that says what is what, the settings, a sheet for each table, also for
  ///   those without rows, and the texts.
  func workbook(named name: String) -> Workbook {
    var sheets = [AboutSheet(parts: self, name: name).sheet, SettingsRows.sheet(settings ?? "")]
    sheets += Schema.types.map { TableRowsSheet(table: $0.schema, documents: documents).sheet }
    if !whatIfs.isEmpty { sheets.append(LineSheets.sheet(whatIfs)) }
    if !readme.isEmpty { sheets.append(LineSheets.sheet(readme)) }
    return Workbook(title: name, sheets: sheets)
  }
}
