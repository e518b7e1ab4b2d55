import Foundation

/// Makes sure that nothing that exists is written over.
enum EmptyFolder {
  /// - Throws: `GenerationError` unless a folder is empty or does not exist.
  static func check(_ path: String) throws(GenerationError) {
    guard !path.isEmpty else { throw .blankFolder }
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return
    }
    guard isFolder.boolValue else { throw .notAFolder(path) }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    if let first = names.sorted().first { throw .folderNotEmpty(path, holds: first) }
  }
}
