import Foundation

/// Tells a workbook from other files by how it begins.
enum FileKind {
  /// Throws what a file is, unless it begins as a workbook does.
  static func check(_ path: String, limits: WorkbookLimits) throws(WorkbookError) {
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw WorkbookError("can't be read", advice: "look at its permissions")
    }
    defer { try? file.close() }
    let size = (try? file.seekToEnd()) ?? 0
    guard size <= limits.file else {
      throw WorkbookError("is larger than \(limits.file >> 20) MiB")
    }
    guard (try? file.seek(toOffset: 0)) != nil,
      let data = try? file.read(upToCount: 8), !data.isEmpty
    else { throw WorkbookError("is empty") }
    if Array(data) == compound { throw try old(path) }
    guard data.starts(with: [0x50, 0x4B]) else {
      throw WorkbookError("is not a workbook", advice: "save it as Excel workbook (.xlsx)")
    }
  }

  /// How the files begin that Microsoft's programs wrote before 2007, and those with a password.
  private static let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private static func old(_ path: String) throws(WorkbookError) -> WorkbookError {
    let url = URL(fileURLWithPath: path)
    let data = (try? Data(contentsOf: url, options: .mappedIfSafe)) ?? Data()
    let mark = Data("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    if data.range(of: mark) != nil {
      return WorkbookError("is encrypted", advice: "save it without a password")
    }
    return WorkbookError(
      "is a workbook of the old kind (.xls)", advice: "save it as Excel workbook (.xlsx)")
  }
}
