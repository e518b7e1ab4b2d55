/// Names the content of a scenario by a hash.
public enum ContentHash {
  /// The hash of a scenario's content after some changes, told in words.
  public static func of(_ hash: String, after changes: [String]) -> String {
    SHA256.hex(Array(([hash] + changes).joined(separator: "\n").utf8))
  }

  /// The hash of tables and settings.
  ///
  /// It is taken over the cells, so that it stays when a program quotes cells or ends lines in
  /// another way, and changes with every cell. Separators that can't occur in text keep cells
  /// apart.
  static func of(_ documents: [String: CSVDocument], settings: String) -> String {
    let lines = settings.replacing("\r\n", with: "\n")
    var bytes = Array(lines.utf8)
    for name in documents.keys.sorted() {
      guard let document = documents[name], let header = document.header else { continue }
      bytes.append(0xFF)
      bytes += Array(name.utf8)
      for record in [header] + document.records {
        bytes.append(0xFE)
        for field in record.fields {
          bytes += Array(field.utf8)
          bytes.append(0xFD)
        }
      }
    }
    return SHA256.hex(bytes)
  }
}
