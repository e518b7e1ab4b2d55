import Foundation
import FoundationXML

/// A part of a workbook, read element by element.
struct XMLPart {
  /// Its name in the file.
  let name: String
  /// What it holds.
  let data: Data
  /// How large it may be.
  let limits: WorkbookLimits

  /// Reads the part from its beginning to its end.
  ///
  /// - Parameters:
  ///   - texts: The elements whose text is wanted.
  ///   - begin: Takes the name and the attributes of an element; names come without prefixes.
  ///   - end: Takes the name and the text of an element.
  /// - Throws: What `begin` or `end` throw, or that the part is not XML as workbooks have it.
  func read(
    texts: Set<String>, begin: @escaping (String, [String: String]) throws(WorkbookError) -> Void,
    end: @escaping (String, String) throws(WorkbookError) -> Void = { _, _ in }
  ) throws(WorkbookError) {
    try checkProlog()
    try checkAttributes()
    let delegate = Delegate(texts, limits.elements, begin, end)
    // Given all at once, libxml2 refuses a part of more than ten million bytes.
    let parser = XMLParser(stream: InputStream(data: data))
    parser.delegate = delegate
    parser.shouldResolveExternalEntities = false
    let isRead = parser.parse()
    if let failure = delegate.failure { throw failure }
    guard isRead, !delegate.isBroken, delegate.isClosed else {
      throw WorkbookError("is damaged: \(name) is not XML")
    }
  }

  /// Refuses declarations of entities, by which a few bytes become as many as one likes: they stand
  /// before the first element, and no workbook has any.
  private func checkProlog() throws(WorkbookError) {
    let start = Array(data.prefix(64 << 10))
    var place = start.startIndex
    while let open = start[place...].firstIndex(of: UInt8(ascii: "<")), open + 1 < start.count {
      switch start[open + 1] {
      case UInt8(ascii: "?"): place = open + 2
      case UInt8(ascii: "!") where start[open...].starts(with: "<!--".utf8):
        place = open + 4
        while place < start.count, !start[place...].starts(with: "-->".utf8) { place += 1 }
      case UInt8(ascii: "!"):
        throw WorkbookError("is refused: \(name) declares a document type, as no workbook does")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "_"):
        return
      default: place = start.endIndex
      }
    }
    throw WorkbookError("is damaged: \(name) is not XML in UTF-8")
  }

  /// Refuses an element with more attributes than any has: the parser compares each with every other.
  private func checkAttributes() throws(WorkbookError) {
    var (count, last) = (0, UInt8(0))
    for byte in data {
      switch byte {
      case UInt8(ascii: "<"): count = 0
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        count += last == UInt8(ascii: "=") ? 1 : 0
        guard count <= limits.attributes else {
          throw WorkbookError("is refused: \(name) has an element with too many attributes")
        }
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): continue
      default: break
      }
      last = byte
    }
  }

  private final class Delegate: NSObject, XMLParserDelegate {
    private let texts: Set<String>
    private let begin: (String, [String: String]) throws(WorkbookError) -> Void
    private let end: (String, String) throws(WorkbookError) -> Void
    private var left: Int
    private var depth = 0
    private var text = ""
    private var isWanted = false
    private(set) var failure: WorkbookError?
    private(set) var isBroken = false
    /// Whether every element that began has ended: the parser takes an early end for the end.
    var isClosed: Bool { depth == 0 }

    init(
      _ texts: Set<String>, _ limit: Int,
      _ begin: @escaping (String, [String: String]) throws(WorkbookError) -> Void,
      _ end: @escaping (String, String) throws(WorkbookError) -> Void
    ) {
      (self.texts, self.begin, self.end, left) = (texts, begin, end, limit)
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      attempt(parser) { () throws(WorkbookError) in
        left -= 1
        depth += 1
        guard left > 0 else { throw WorkbookError("holds too many cells") }
        let name = Self.local(name)
        isWanted = texts.contains(name)
        text = ""
        try begin(name, attributes)
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if isWanted { text += string }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      depth -= 1
      attempt(parser) { () throws(WorkbookError) in try end(Self.local(name), text) }
      isWanted = false
      text = ""
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) { isBroken = true }

    private func attempt(_ parser: XMLParser, _ work: () throws(WorkbookError) -> Void) {
      guard failure == nil else { return }
      do throws(WorkbookError) {
        try work()
      } catch {
        failure = error
        parser.abortParsing()
      }
    }

    private static func local(_ name: String) -> String {
      guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
      return String(name[name.utf8.index(after: colon)...])
    }
  }
}
