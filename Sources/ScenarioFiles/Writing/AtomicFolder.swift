import Foundation

/// Writes several files of a folder so that nobody ever sees half of one.
///
/// All are written before the first takes its place, so that a full disk leaves the old ones.
public enum AtomicFolder {
  /// Writes files by their names, replacing those of the same name and making the folder if need
  /// be.
  public static func write(_ files: [String: [UInt8]], to folder: String) throws(WritingError) {
    let paths = files.map { (path: "\(folder)/\($0.key)", bytes: $0.value) }
    try write(paths.sorted { $0.path < $1.path })
  }

  /// Writes files of several folders by their paths, in their order, making the folders if need be.
  public static func write(_ files: [(path: String, bytes: [UInt8])]) throws(WritingError) {
    let folders = files.map {
      String($0.path[..<($0.path.lastIndex(of: "/") ?? $0.path.startIndex)])
    }
    for folder in Set(folders).sorted() where !folder.isEmpty {
      do {
        try FileManager.default.createDirectory(
          atPath: folder, withIntermediateDirectories: true)
      } catch {
        throw WritingError(path: folder, error)
      }
    }
    var staged: [StagedFile] = []
    do throws(WritingError) {
      for file in files { staged.append(try StagedFile(file.bytes, for: file.path)) }
      for file in staged { try file.commit() }
    } catch {
      for file in staged { file.discard() }
      throw error
    }
  }

  /// Writes texts as UTF-8 by their files' names.
  public static func write(_ files: [String: String], to folder: String) throws(WritingError) {
    try write(files.mapValues { Array($0.utf8) }, to: folder)
  }
}
