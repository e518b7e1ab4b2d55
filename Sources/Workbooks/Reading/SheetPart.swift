import Foundation

/// Reads the cells of a sheet.
///
/// It is a class since the elements of the part arrive one by one.
final class SheetPart {
  private var sheet: SheetContents
  private let texts: [String]
  private let kinds: [NumberKind]
  private let countsFrom1904: Bool
  private var row = SheetRow(number: 0, isHidden: false)
  private var cell = RawCell()
  private var nextColumn = 0

  /// Prepares to read a sheet.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - isHidden: Whether the workbook does not show it.
  ///   - texts: The texts that cells refer to.
  ///   - kinds: What the styles of cells show numbers as.
  ///   - countsFrom1904: Whether days are counted from 1904.
  init(
    _ name: String, isHidden: Bool, texts: [String], kinds: [NumberKind], countsFrom1904: Bool
  ) {
    sheet = SheetContents(name: name, isHidden: isHidden)
    self.texts = texts
    self.kinds = kinds
    self.countsFrom1904 = countsFrom1904
  }

  /// The sheet.
  func read(_ part: XMLPart) throws(WorkbookError) -> SheetContents {
    try part.read(texts: ["v", "t"]) { [self] name, attributes throws(WorkbookError) in
      switch name {
      case "row": try beginRow(attributes)
      case "c": try beginCell(attributes)
      case "f": cell.isFormula = true
      case "rPh": cell.isPronounced = true
      case "mergeCell": try merge(attributes["ref"] ?? "")
      default: break
      }
    } end: { [self] name, text throws(WorkbookError) in
      switch name {
      case "v": cell.value = text
      case "t" where !cell.isPronounced: cell.text += text
      case "rPh": cell.isPronounced = false
      case "c": try endCell()
      case "row": if !row.cells.isEmpty { sheet.rows.append(row) }
      default: break
      }
    }
    return sheet
  }

  private func beginRow(_ attributes: [String: String]) throws(WorkbookError) {
    let number = attributes["r"].map { Int($0) } ?? row.number + 1
    guard let number, number > row.number, number <= SheetSize.rows else {
      throw damage("row \(attributes["r"] ?? "?") is not where it belongs")
    }
    row = SheetRow(number: number, isHidden: ["1", "true"].contains(attributes["hidden"]))
    nextColumn = 0
  }

  private func beginCell(_ attributes: [String: String]) throws(WorkbookError) {
    cell = RawCell(column: nextColumn)
    if let reference = attributes["r"] {
      guard let place = ColumnLetters.place(reference), place.row + 1 == row.number,
        place.column >= nextColumn
      else { throw damage("cell \(reference.prefix(20)) is not where it belongs") }
      cell.column = place.column
    }
    guard cell.column < SheetSize.columns else { throw damage("a row is too long") }
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
    nextColumn = cell.column + 1
  }

  private func endCell() throws(WorkbookError) {
    guard cell.isSound(texts: texts.count) else {
      let name = "\(ColumnLetters.text(cell.column))\(row.number)"
      throw damage("the value of \(name) makes no sense: \(cell.value.prefix(20))")
    }
    let kind = kinds.indices.contains(cell.style) ? kinds[cell.style] : .number
    guard let value = cell.stored(texts: texts, kind: kind, countsFrom1904: countsFrom1904) else {
      return
    }
    row.cells.append(SheetCell(column: cell.column, value: value, isFormula: cell.isFormula))
  }

  private func merge(_ reference: String) throws(WorkbookError) {
    let corners = reference.split(separator: ":").map { ColumnLetters.place(String($0)) }
    guard corners.count == 2, let first = corners[0], let last = corners[1],
      first.row <= last.row, first.column <= last.column
    else { return }
    sheet.merges.append(
      CellRange(rows: first.row...last.row, columns: first.column...last.column))
  }

  private func damage(_ message: String) -> WorkbookError {
    WorkbookError("is damaged: \(message)", sheet: sheet.name)
  }
}
