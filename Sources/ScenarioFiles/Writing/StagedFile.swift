import Foundation

/// A file that is written under another name beside its place, to be moved there in one step.
struct StagedFile {
  private let temporary: String
  private let destination: String

  /// Writes the content beside its place.
  init(_ bytes: [UInt8], for path: String) throws(WritingError) {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let name = ".\(url.lastPathComponent).\(UInt64.random(in: 0 ... .max)).part"
    temporary = url.deletingLastPathComponent().appendingPathComponent(name).path
    destination = url.path
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: temporary))
      if let permissions = FileAttributes(destination)?.permissions {
        try FileManager.default.setAttributes(
          [.posixPermissions: permissions], ofItemAtPath: temporary)
      }
    } catch {
      discard()
      throw WritingError(path: path, error)
    }
  }

  /// Moves the content to its place, replacing what is there; readers see the old or the new
  /// content.
  func commit() throws(WritingError) {
    guard unsafe rename(temporary, destination) == 0 else {
      let error = POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
      discard()
      throw WritingError(path: destination, error)
    }
  }

  /// Removes the content.
  func discard() { try? FileManager.default.removeItem(atPath: temporary) }
}
