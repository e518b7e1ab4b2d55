/// What a part of a workbook refers to.
struct Relation: Hashable {
  /// The name by which the part refers to it.
  var id: String
  /// What it is, as an address that ends in a word such as `/worksheet`.
  var type: String
  /// The name of the part referred to.
  var target: String

  /// The relations in a part, whose targets are relative to a folder.
  static func read(_ part: XMLPart, in folder: String) throws(WorkbookError) -> [Relation] {
    var relations: [Relation] = []
    try part.read(texts: []) { name, attributes in
      guard name == "Relationship", attributes["TargetMode"] != "External",
        let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
      else { return }
      relations.append(Relation(id: id, type: type, target: resolve(target, in: folder)))
    }
    return relations
  }

  private static func resolve(_ target: String, in folder: String) -> String {
    if target.hasPrefix("/") { return String(target.dropFirst()) }
    var path = folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
