/// Reads comma-separated values as RFC 4180 has them, strictly and to the end.
///
/// Lines may end in CR LF, LF or CR. Blank lines, and rows of nothing but commas as spreadsheets
/// leave them, are skipped. Whatever is wrong becomes a fault, and reading goes on with the next
/// cell.
struct CSVParser {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var document = CSVDocument()

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The rows and faults of UTF-8 text without a byte order mark.
  static func parse(_ bytes: [UInt8]) -> CSVDocument {
    var parser = CSVParser(bytes)
    while parser.position < bytes.count { parser.readRecord() }
    return parser.document
  }

  private mutating func readRecord() {
    let start = line
    let faults = document.faults.count
    var fields: [String] = []
    repeat { fields.append(readField(fields.count)) } while take(Self.comma)
    _ = take(Self.carriageReturn)
    _ = take(Self.newline)
    if position > 0, position <= bytes.count, Self.endsLine(bytes[position - 1]) { line += 1 }
    guard !fields.allSatisfy(\.isBlank) else { return }
    let record = CSVRecord(line: start, fields: fields)
    guard let header = document.header else {
      document.header = CSVRecord(line: start, fields: fields.map(\.trimmed))
      return
    }
    if document.faults.count == faults { compareLength(of: record, with: header) }
    if document.faults.count == faults { document.records.append(record) }
  }

  private mutating func compareLength(of record: CSVRecord, with header: CSVRecord) {
    let (cells, wanted) = (record.fields.count, header.fields.count)
    if cells < wanted {
      fault(
        record.line, cells, message: "is missing: the row has \(cells) cells, the header \(wanted)")
    } else if cells > wanted {
      fault(
        record.line, wanted, value: record.fields[wanted],
        message: "is beyond the header, which has \(wanted) cells",
        advice: "put a cell that holds commas between quotes")
    }
  }

  private mutating func readField(_ field: Int) -> String {
    guard position < bytes.count, bytes[position] == Self.quote else {
      return readPlain(field)
    }
    return readQuoted(field)
  }

  private mutating func readPlain(_ field: Int) -> String {
    let start = position
    var hasQuote = false
    while position < bytes.count, !Self.endsField(bytes[position]) {
      hasQuote = hasQuote || bytes[position] == Self.quote
      position += 1
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if hasQuote {
      fault(
        line, field, value: text, message: "holds a quote but does not begin with one",
        advice: "put the cell between quotes and double each quote in it")
    }
    return text
  }

  private mutating func readQuoted(_ field: Int) -> String {
    let opening = line
    var content: [UInt8] = []
    position += 1
    while let end = bytes[position...].firstIndex(of: Self.quote) {
      append(position..<end, to: &content)
      position = end + 1
      guard take(Self.quote) else {
        skipTail(field)
        return String(decoding: content, as: UTF8.self)
      }
      content.append(Self.quote)
    }
    position = bytes.count
    fault(opening, field, message: "has a quote that is never closed")
    return String(decoding: content, as: UTF8.self)
  }

  private mutating func append(_ range: Range<Int>, to content: inout [UInt8]) {
    content.append(contentsOf: bytes[range])
    for index in range where Self.endsLine(bytes[index]) {
      let isPair = bytes[index] == Self.carriageReturn && bytes[index + 1] == Self.newline
      if !isPair { line += 1 }
    }
  }

  private mutating func skipTail(_ field: Int) {
    let start = position
    while position < bytes.count, !Self.endsField(bytes[position]) { position += 1 }
    guard position > start else { return }
    let tail = String(decoding: bytes[start..<position], as: UTF8.self)
    fault(line, field, value: tail, message: "follows a closing quote", advice: "double the quote")
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < bytes.count, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func fault(
    _ line: Int, _ field: Int, value: String? = nil, message: String, advice: String? = nil
  ) {
    document.faults.append(
      CSVFault(line: line, field: field, value: value, message: message, advice: advice))
  }

  private static func endsLine(_ byte: UInt8) -> Bool {
    byte == newline || byte == carriageReturn
  }

  private static func endsField(_ byte: UInt8) -> Bool { byte == comma || endsLine(byte) }
}
