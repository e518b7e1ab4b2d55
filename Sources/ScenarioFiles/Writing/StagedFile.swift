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
      throw WritingError(path: path, reason: Self.reason(error))
    }
  }

  /// Moves the content to its place, replacing what is there; readers see the old or the new
  /// content.
  func commit() throws(WritingError) {
    guard unsafe rename(temporary, destination) == 0 else {
      let code = POSIXErrorCode(rawValue: errno) ?? .EIO
      let reason = POSIXError(code).localizedDescription
      discard()
      throw WritingError(path: destination, reason: reason)
    }
  }

  /// Removes the content.
  func discard() { try? FileManager.default.removeItem(atPath: temporary) }

  private static func reason(_ error: any Error) -> String {
    switch (error as? CocoaError)?.code {
    case .fileWriteNoPermission: "there is no permission"
    case .fileNoSuchFile: "its folder does not exist"
    case .fileWriteOutOfSpace: "the disk is full"
    default: "\(error.localizedDescription)"
    }
  }
}
