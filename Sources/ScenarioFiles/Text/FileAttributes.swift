import Foundation

/// What the file system says about a path, links followed.
struct FileAttributes {
  /// Whether it is a file.
  let isFile: Bool
  /// Whether it is a folder.
  let isFolder: Bool
  /// Its size in bytes.
  let size: Int
  /// Its permissions as POSIX numbers them.
  let permissions: Int?

  /// Asks the file system; nothing where nothing is there.
  init?(_ path: String) {
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let found = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      return nil
    }
    let type = found[.type] as? FileAttributeType
    isFile = type == .typeRegular
    isFolder = type == .typeDirectory
    size = found[.size] as? Int ?? 0
    permissions = found[.posixPermissions] as? Int
  }
}
