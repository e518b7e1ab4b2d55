import Yams

/// Writes settings in one way: the given keys in the dictionary's order, without comments.
enum CanonicalSettings {
  /// The text of `scenario.yaml` without mistakes, or of what stands for it.
  static func text(_ yaml: String) -> String {
    var group: String?
    var lines: [String] = []
    for (key, node) in values(in: yaml) {
      let value = flow(node)
      let path = key.split(separator: ".").map(String.init)
      let own = path.count > 1 ? path[0] : nil
      if let own, own != group { lines.append("\(own):") }
      group = own
      lines.append("\(own == nil ? "" : "  ")\(path[path.count - 1]): \(value)")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The keys that are given, with groups before a point, and their values as a cell has them: a
  /// single one as it is, others as YAML in one line.
  static func cells(in yaml: String) -> [(key: String, value: String)] {
    values(in: yaml).map { ($0.key, $0.value.scalar?.string.trimmed ?? flow($0.value)) }
  }

  /// Whether what a cell says of a key is YAML as it stands, a list or a group, and not a text.
  static func isStructure(_ value: String, of key: String) -> Bool {
    let isText = Setting.all.contains { $0.schema.key == key && $0.schema.type == "text" }
    return !isText && (value.hasPrefix("[") || value.hasPrefix("{"))
  }

  private static func values(in yaml: String) -> [(key: String, value: Node)] {
    guard let root = try? Yams.compose(yaml: yaml), let mapping = root.mapping else { return [] }
    var found: [String: Node] = [:]
    func collect(_ mapping: Node.Mapping, _ prefix: String) {
      for (key, value) in mapping {
        let path = prefix + (key.scalar?.string ?? "")
        let isGroup = Setting.all.contains { $0.group == path }
        if isGroup, let members = value.mapping {
          collect(members, "\(path).")
        } else if value.null == nil, value.scalar?.string.isEmpty != true {
          found[path] = value
        }
      }
    }
    collect(mapping, "")
    return Setting.all.compactMap { setting in
      found[setting.schema.key].map { (setting.schema.key, $0) }
    }
  }

  /// A value as YAML in one line.
  private static func flow(_ node: Node) -> String {
    switch node {
    case .scalar(let scalar): return YAMLScalar.text(scalar.string.trimmed)
    case .sequence(let items): return "[\(items.map(flow).joined(separator: ", "))]"
    case .mapping(let pairs):
      let texts = pairs.map { "\(flow($0.key)): \(flow($0.value))" }
      return "{\(texts.joined(separator: ", "))}"
    case .alias: return "null"
    }
  }
}
