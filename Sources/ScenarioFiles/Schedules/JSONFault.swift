import Foundation

/// Where and why a text is not JSON.
///
/// `JSONDecoder` keeps both to itself, so the text is read once more by a reader that tells.
struct JSONFault {
  private let row: Int?
  private let reason: String?

  /// Looks for the fault in a text that could not be decoded.
  init(in bytes: [UInt8]) {
    let words = Self.words(bytes)
    let parts = words.map { $0.replacing("around", with: "at").split(separator: " at character ") }
    reason = parts?.first.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    let place = parts.flatMap { $0.count > 1 ? Int($0[1]) : nil }
    let isCut = reason?.hasPrefix("unexpected end of file") == true
    row = (place ?? (isCut ? bytes.count : nil)).map { end in
      bytes.prefix(end).count { $0 == UInt8(ascii: "\n") } + 1
    }
  }

  /// What the planner is told.
  func diagnostic(_ file: String) -> Diagnostic {
    Diagnostic(file: file, row: row, "is not JSON" + (reason.map { ": \($0)" } ?? ""))
  }

  private static func words(_ bytes: [UInt8]) -> String? {
    do {
      _ = try JSONSerialization.jsonObject(with: Data(bytes))
      return nil
    } catch {
      let text = (error as? CocoaError)?.errorUserInfo["NSDebugDescription"] as? String
      return text.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    }
  }
}
