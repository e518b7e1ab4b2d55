/// The texts that cells refer to by their number.
enum SharedTexts {
  /// The texts in their order; how their letters look, and how they are pronounced, is left out.
  static func read(_ part: XMLPart) throws(WorkbookError) -> [String] {
    var texts: [String] = []
    var text = ""
    var isPronounced = false
    try part.read(texts: ["t"]) { name, _ in
      if name == "si" { text = "" }
      if name == "rPh" { isPronounced = true }
    } end: { name, found in
      switch name {
      case "t" where !isPronounced: text += found
      case "rPh": isPronounced = false
      case "si": texts.append(EscapedText.plain(text))
      default: break
      }
    }
    return texts
  }
}
