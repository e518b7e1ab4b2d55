import Foundation

@testable import Reports

/// A validator for the keywords of JSON Schema that the documented schema uses; others are faults.
struct SchemaValidator {
  let root: JSONValue

  /// The schema in the documentation.
  static func documented() throws -> SchemaValidator {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let file = folder.appending(path: "../../Documentation/schedule.schema.json").standardized
    let text = try String(contentsOf: file, encoding: .utf8)
    return SchemaValidator(root: try JSONReader.value(of: text))
  }

  /// What is wrong with a document.
  func faults(of value: JSONValue) throws -> [String] {
    try faults(of: value, by: root, at: "")
  }

  private func faults(of value: JSONValue, by schema: JSONValue, at path: String) throws
    -> [String]
  {
    guard case .object(let keywords) = schema else { return ["\(path): no schema"] }
    return try keywords.flatMap { keyword, argument in
      try faults(of: value, keyword, argument, in: schema, at: path)
    }
  }

  private func faults(
    of value: JSONValue, _ keyword: String, _ argument: JSONValue, in schema: JSONValue,
    at path: String
  ) throws -> [String] {
    switch keyword {
    case "$schema", "$defs", "title", "description":
      []
    case "$ref":
      try faults(of: value, by: definition(argument), at: path)
    case "properties":
      try argument.keys.flatMap { key in
        guard let member = value[key], let schema = argument[key] else { return [String]() }
        return try faults(of: member, by: schema, at: "\(path).\(key)")
      }
    case "additionalProperties":
      value.keys.filter { schema["properties"]?[$0] == nil }.map { "\(path): \($0) is not known" }
    case "required":
      argument.items.compactMap(\.string).filter { value[$0] == nil }
        .map { "\(path): \($0) is missing" }
    case "items":
      try value.items.enumerated().flatMap { place, item in
        try faults(of: item, by: argument, at: "\(path)[\(place)]")
      }
    default:
      try isMet(keyword, argument, by: value) ? [] : ["\(path): \(keyword)"]
    }
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .null
  }

  /// Whether a value meets a keyword that looks at nothing else.
  private func isMet(_ keyword: String, _ argument: JSONValue, by value: JSONValue) throws -> Bool {
    switch keyword {
    case "type":
      (argument.items.isEmpty ? [argument] : argument.items).contains { $0.string == value.type }
    case "const": argument.fileText == value.fileText
    case "enum": argument.items.contains { $0.fileText == value.fileText }
    case "pattern":
      try value.string?.firstMatch(of: Regex(argument.string ?? "(")).map { _ in true }
        ?? (value.string == nil)
    case "minimum": value.integer.map { $0 >= argument.integer ?? .max } ?? true
    case "minItems": value.items.count >= argument.integer ?? .max
    case "maxItems": value.items.count <= argument.integer ?? 0
    default: false
    }
  }
}
