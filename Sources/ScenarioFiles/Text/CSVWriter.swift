/// Writes comma-separated values as RFC 4180 has them, with LF at the end of each line.
public enum CSVWriter {
  /// The text of rows.
  public static func text(_ rows: [[String]]) -> String {
    rows.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  /// A cell, between quotes where its content asks for them.
  ///
  /// Blanks at the ends are quoted too, since some programs drop them otherwise.
  public static func cell(_ text: String) -> String {
    let special = text.utf8.contains { byte in
      byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n")
        || byte == UInt8(ascii: "\r")
    }
    guard special || text.utf8.first == UInt8(ascii: " ") || text.utf8.last == UInt8(ascii: " ")
    else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
