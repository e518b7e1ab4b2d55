/// Text that Markdown shows as it stands.
enum MarkdownText {
  /// Data within a line or a cell: no markup, no raw HTML, no break.
  static func escaped(_ text: String) -> String {
    PlainText.cleaned(text).unicodeScalars.map(escaped).joined()
  }

  /// An entity by its name, with its id where the two differ.
  static func named(_ id: String, _ name: String) -> String {
    name == id || name.isEmpty ? escaped(id) : "\(escaped(name)) (\(escaped(id)))"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "<": "&lt;"
    case ">": "&gt;"
    case "&": "&amp;"
    case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#": "\\\(scalar)"
    default: String(scalar)
    }
  }
}
