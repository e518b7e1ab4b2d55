extension Markup {
  /// The piece as it is written in a file.
  var written: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .text(let data): text += Self.escaped(data)
    case .code(let code): text += code
    case .several(let pieces): for piece in pieces { piece.write(to: &text) }
    case .element(let name, let attributes, let children):
      if Self.beginsLine.contains(name) { text += "\n" }
      text += "<\(name)"
      for attribute in attributes {
        text += " \(attribute.name)=\"\(Self.escaped(attribute.value))\""
      }
      guard !children.isEmpty || !Self.isEmpty.contains(name) else {
        text += "/>"
        return
      }
      text += ">"
      for child in children { child.write(to: &text) }
      text += "</\(name)>"
    }
  }

  /// Data between tags or in a quoted attribute: no markup, and no break that steers what follows.
  static func escaped(_ data: String) -> String {
    let clean = PlainText.cleaned(data)
    guard clean.utf8.contains(where: { special[$0] != nil }) else { return clean }
    var text = ""
    for scalar in clean.unicodeScalars {
      if let entity = UInt8(exactly: scalar.value).flatMap({ special[$0] }) {
        text += entity
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static let special: [UInt8: String] = [
    UInt8(ascii: "<"): "&lt;", UInt8(ascii: ">"): "&gt;", UInt8(ascii: "&"): "&amp;",
    UInt8(ascii: "\""): "&quot;", UInt8(ascii: "'"): "&#39;",
  ]

  /// The elements that hold nothing.
  private static let isEmpty: Set<String> = [
    "br", "circle", "input", "line", "meta", "path", "rect",
  ]

  /// The elements that stand on a line of their own, where a break means nothing.
  private static let beginsLine: Set<String> = [
    "article", "body", "circle", "details", "dl", "fieldset", "figure", "figcaption", "footer", "g",
    "h1", "h2", "h3", "head", "header", "li", "line", "link", "main", "meta", "nav", "ol", "p",
    "path", "rect", "script", "section", "style", "summary", "svg", "table", "tbody", "text",
    "thead", "title", "tr", "ul", "div",
  ]
}
