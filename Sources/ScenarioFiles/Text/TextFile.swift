import Foundation

/// Reads a file that must be UTF-8 text.
enum TextFile {
  /// The bytes of a file, or nothing after writing into the log why not.
  static func bytes(at path: String, limit: Int, log: DiagnosticLog) -> [UInt8]? {
    let url = URL(fileURLWithPath: path)
    let file = url.lastPathComponent
    let attributes = FileAttributes(path)
    guard let attributes, attributes.isFile else {
      log.add(Diagnostic(file: file, attributes == nil ? "does not exist" : "is not a file"))
      return nil
    }
    guard attributes.size <= limit else {
      let limit = limit >= 1 << 20 ? "\(limit >> 20) MiB" : "\(limit) bytes"
      log.add(Diagnostic(file: file, "is larger than \(limit)"))
      return nil
    }
    guard let data = try? Data(contentsOf: url) else {
      log.add(Diagnostic(file: file, "can't be read", advice: "look at its permissions"))
      return nil
    }
    return checked(Array(data), file: file, log: log)
  }

  /// The bytes without a byte order mark when they are UTF-8 text, or nothing after saying why not.
  static func checked(_ bytes: [UInt8], file: String, log: DiagnosticLog) -> [UInt8]? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.add(Diagnostic(file: file, "is UTF-16", advice: advice))
      return nil
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if let zero = text.firstIndex(of: 0) {
      let row = line(of: zero, in: text)
      log.add(Diagnostic(file: file, row: row, "holds a NUL byte: it is not text", advice: advice))
      return nil
    }
    if let wrong = firstInvalid(in: text) {
      let row = line(of: wrong, in: text)
      log.add(Diagnostic(file: file, row: row, "is not UTF-8", advice: advice))
      return nil
    }
    return text
  }

  private static let advice = "save it again as UTF-8"

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    bytes[..<index].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      if String(validating: bytes[start..<end], as: UTF8.self) == nil { return start }
      start = end + 1
    }
    return 0
  }
}
