@testable import Reports

/// A reader of JSON that keeps the order of keys, independent of the writer under test.
struct JSONReader {
  struct Fault: Error {
    let offset: Int
  }

  private var scalars: [Unicode.Scalar]
  private var next = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  static func value(of text: String) throws -> JSONValue {
    var reader = JSONReader(text)
    let value = try reader.value()
    reader.skipSpace()
    guard reader.peek == nil else { throw Fault(offset: reader.next) }
    return value
  }

  private var peek: Unicode.Scalar? { next < scalars.count ? scalars[next] : nil }

  private mutating func skipSpace() {
    while let scalar = peek, " \n\r\t".unicodeScalars.contains(scalar) { next += 1 }
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[next...].starts(with: wanted) else { return false }
    next += wanted.count
    return true
  }

  private mutating func value() throws -> JSONValue {
    skipSpace()
    if take("null") { return .null }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("\"") { return .string(try string()) }
    if take("[") { return .array(try list(until: "]") { try $0.value() }) }
    if take("{") { return .object(try list(until: "}") { try $0.member() }) }
    let start = next
    while let scalar = peek, "-0123456789".unicodeScalars.contains(scalar) { next += 1 }
    let digits = scalars[start..<next].map(String.init).joined()
    guard let number = Int(digits) else { throw Fault(offset: start) }
    return .integer(number)
  }

  private mutating func list<Item>(
    until end: String, _ item: (inout JSONReader) throws -> Item
  ) throws -> [Item] {
    var items: [Item] = []
    skipSpace()
    if take(end) { return items }
    repeat {
      items.append(try item(&self))
      skipSpace()
    } while take(",")
    guard take(end) else { throw Fault(offset: next) }
    return items
  }

  private mutating func member() throws -> (key: String, value: JSONValue) {
    skipSpace()
    guard take("\"") else { throw Fault(offset: next) }
    let key = try string()
    skipSpace()
    guard take(":") else { throw Fault(offset: next) }
    return (key, try value())
  }

  private mutating func string() throws -> String {
    var text = String.UnicodeScalarView()
    while let scalar = peek {
      next += 1
      if scalar == "\"" { return String(text) }
      guard scalar.value >= 0x20 else { throw Fault(offset: next) }
      text.append(scalar == "\\" ? try escape() : scalar)
    }
    throw Fault(offset: next)
  }

  private mutating func escape() throws -> Unicode.Scalar {
    let names: [Unicode.Scalar: Unicode.Scalar] = [
      "n": "\n", "r": "\r", "t": "\t", "\"": "\"", "\\": "\\",
    ]
    guard let scalar = peek else { throw Fault(offset: next) }
    next += 1
    if let named = names[scalar] { return named }
    let digits = scalars[next...].prefix(4).map(String.init).joined()
    guard scalar == "u", let code = UInt32(digits, radix: 16), let escaped = Unicode.Scalar(code)
    else { throw Fault(offset: next) }
    next += 4
    return escaped
  }
}
