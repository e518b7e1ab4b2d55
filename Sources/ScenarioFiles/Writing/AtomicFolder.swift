import Foundation

/// Writes several files of a folder so that nobody ever sees half of one.
///
/// All are written before the first takes its place, so that a full disk leaves the old ones.
public enum AtomicFolder {
  /// Writes files by their names, replacing those of the same name and making the folder if need
  /// be.
  public static func write(_ files: [String: [UInt8]], to folder: String) throws(WritingError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw WritingError(path: folder, error)
    }
    var staged: [StagedFile] = []
    do throws(WritingError) {
      for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
        staged.append(try StagedFile(bytes, for: "\(folder)/\(name)"))
      }
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
