/// Writes a file so that nobody ever sees half of it.
public enum AtomicFile {
  /// Writes text as UTF-8, replacing the file.
  public static func write(_ text: String, to path: String) throws(WritingError) {
    try write(Array(text.utf8), to: path)
  }

  /// Writes bytes, replacing the file.
  public static func write(_ bytes: [UInt8], to path: String) throws(WritingError) {
    try StagedFile(bytes, for: path).commit()
  }
}
