import Foundation

/// A file to which lines are added, each of which stays whatever happens later.
public struct GrowingFile: Sendable {
  private let handle: FileHandle
  private let path: String

  /// Opens a file for adding, and makes it if need be.
  ///
  /// A line that was not finished is ended first, so that it spoils none that follows.
  public init(_ path: String) throws(WritingError) {
    self.path = path
    do {
      if !FileManager.default.fileExists(atPath: path) {
        try Data().write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
      }
      handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
      let end = try handle.seekToEnd()
      guard end > 0 else { return }
      try handle.seek(toOffset: end - 1)
      let last = try handle.readToEnd()
      if last != Data([UInt8(ascii: "\n")]) { try handle.write(contentsOf: Data("\n".utf8)) }
    } catch {
      throw WritingError(path: path, error)
    }
  }

  /// Adds text to the end.
  public func add(_ text: String) throws(WritingError) {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      throw WritingError(path: path, error)
    }
  }
}
