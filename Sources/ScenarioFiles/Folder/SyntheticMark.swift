/// Finds the label of synthetic data.
enum SyntheticMark {
  /// Whether a text says so.
  static func isIn(_ text: String) -> Bool { text.lowercased().contains("synthetic") }

  /// Whether a column `source` says so, or a column `synthetic` says so or yes, in any table.
  static func isIn(_ documents: [String: CSVDocument]) -> Bool {
    documents.values.contains { document in
      let header = document.header?.fields ?? []
      return header.indices.contains { place in
        switch header[place] {
        case "source": document.records.contains { isIn($0.fields[place]) }
        case "synthetic":
          document.records.contains { $0.fields[place] == "yes" || isIn($0.fields[place]) }
        default: false
        }
      }
    }
  }
}
