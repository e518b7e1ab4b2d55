import Foundation
import FoundationXML

/// The elements of a page or a picture in their order, and all that is written in them.
final class Elements: NSObject, XMLParserDelegate {
  /// Why a text has no elements.
  struct Malformed: Error {
    let line: Int
  }

  private(set) var names: [String] = []
  private(set) var text = ""

  /// Reads a text that is XML.
  init(of text: String) throws {
    super.init()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
  }

  /// Reads a page, which is XML but for its style and its script.
  convenience init(ofPage page: String) throws {
    let body = page.replacing(/<(style|script)>[\s\S]*?<\/(style|script)>/, with: "")
    try self.init(of: body.replacing("<!DOCTYPE html>\n", with: ""))
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    names.append(([name] + attributes.keys.sorted()).joined(separator: " "))
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }
}
