extension Sheet {
  /// Throws where a sheet can't hold what is to be written.
  func check() throws(WorkbookError) {
    let isNamed =
      (1...31).contains(name.utf16.count) && !name.contains { "[]:*?/\\".contains($0) }
      && !name.hasPrefix("'") && !name.hasSuffix("'")
    guard isNamed else {
      throw WorkbookError("this can't be the name of a sheet", sheet: name)
    }
    guard rows.count <= SheetSize.rows else {
      throw WorkbookError("there are more rows than a sheet holds", sheet: name)
    }
    for (place, row) in rows.enumerated() {
      guard row.count <= SheetSize.columns else {
        throw WorkbookError("there are more columns than a sheet holds", sheet: name)
      }
      for case .text(let text) in row.lazy.map(\.value)
      where text.utf8.count > SheetSize.characters && text.utf16.count > SheetSize.characters {
        throw WorkbookError(
          "a text has \(text.utf16.count) characters; a cell holds \(SheetSize.characters)",
          sheet: name, row: place + 1)
      }
    }
  }
}
