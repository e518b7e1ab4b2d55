public import Foundation

extension Workbook {
  /// The file as bytes.
  ///
  /// - Parameter folder: Where it lies while it is made.
  /// - Returns: The bytes, the same for the same workbook.
  /// - Throws: Why it can't be written: a name or a text that a sheet can't hold, a full disk.
  public func bytes(
    by folder: URL = FileManager.default.temporaryDirectory
  ) throws(WorkbookError) -> [UInt8] {
    for sheet in sheets { try sheet.check() }
    try checkNames()
    let url = folder.appendingPathComponent("mobilize-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: url) }
    guard FileManager.default.createFile(atPath: url.path, contents: nil) else {
      throw WorkbookError("can't be put together in \(folder.path), where nothing can be written")
    }
    var writer = try WorkbookWriter(url.path, title: title)
    do throws(WorkbookError) {
      for sheet in sheets { try writer.write(sheet) }
    } catch {
      try? writer.close()
      throw error
    }
    try writer.close()
    guard let data = try? Data(contentsOf: url) else {
      throw WorkbookError("the file that was just written can't be read")
    }
    return Array(data)
  }

  private func checkNames() throws(WorkbookError) {
    var seen: Set<String> = []
    for sheet in sheets where !seen.insert(sheet.name.lowercased()).inserted {
      throw WorkbookError("there are two sheets of this name", sheet: sheet.name)
    }
    if sheets.isEmpty { throw WorkbookError("a workbook has at least one sheet") }
  }
}
