extension JSONValue {
  /// The value as a file: two spaces a level, a line feed at the end.
  var fileText: String { text(indent: "") + "\n" }

  /// The value as a line of a file, with its line feed.
  var lineText: String { line + "\n" }

  private var line: String {
    switch self {
    case .array(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0)): \($1.line)" }.joined(separator: ", ") + "}"
    default: text(indent: "")
    }
  }

  private func text(indent: String) -> String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .string(let value): Self.quoted(value)
    case .array(let values):
      Self.block("[", values.map { $0.text(indent: indent + "  ") }, "]", indent)
    case .object(let members):
      Self.block(
        "{", members.map { "\(Self.quoted($0)): \($1.text(indent: indent + "  "))" }, "}", indent)
    }
  }

  private static func block(
    _ open: String, _ parts: [String], _ close: String, _ indent: String
  ) -> String {
    guard !parts.isEmpty else { return open + close }
    let lines = parts.joined(separator: ",\n\(indent)  ")
    return "\(open)\n\(indent)  \(lines)\n\(indent)\(close)"
  }

  /// A string as RFC 8259 writes it; whatever steers a terminal or ends a line is escaped too.
  private static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: break
    }
    guard PlainText.isControl(scalar) else { return String(scalar) }
    let hex = String(scalar.value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
  }
}
