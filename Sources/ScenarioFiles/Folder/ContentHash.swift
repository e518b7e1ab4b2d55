/// Names the content of a scenario by a hash.
public enum ContentHash {
  /// The hash of a scenario's content after some changes, told in words.
  public static func of(_ hash: String, after changes: [String]) -> String {
    SHA256.hex(Array(([hash] + changes).joined(separator: "\n").utf8))
  }

  /// The hash of tables and settings in their canonical form.
  ///
  /// It is the same for a folder and the workbook made of it, stays when cells are quoted, columns
  /// put in another order or comments edited, and changes with everything that is said. Separators
  /// that can't occur in text keep cells apart.
  static func of(_ canonical: ScenarioParts) -> String {
    var bytes = Array((canonical.settings ?? "").utf8)
    for name in canonical.documents.keys.sorted() {
      guard let document = canonical.documents[name], let header = document.header else { continue }
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
