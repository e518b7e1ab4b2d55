import Yams

/// A value in `scenario.yaml` or another YAML file, with its key and its place.
struct SettingNode {
  /// The name of a scenario's settings.
  static let file = "scenario.yaml"

  /// The key with its groups before it.
  let path: String
  /// The value.
  let node: Node
  /// Where the key stands; nil takes the place of the value.
  let keyMark: Mark?
  /// Where mistakes go.
  let log: DiagnosticLog
  /// The name of the file it stands in.
  var file = SettingNode.file

  /// The key without its groups.
  var name: String { path.split(separator: ".").last.map(String.init) ?? path }

  /// Whether nothing is given, which leaves the default in force.
  var isBlank: Bool { node.scalar?.string.isEmpty == true || node.null != nil }

  /// A single value in a format, or nothing after writing into the log why not.
  func value<Value>(_ format: CellFormat<Value>) -> Value? {
    guard let text = node.scalar?.string.trimmed else {
      report("is not a single value: \(format.name)")
      return nil
    }
    do throws(CellFault) {
      guard !text.isEmpty else { throw CellFault("is blank") }
      return try format.parse(text)
    } catch {
      report(error.message, value: text, advice: error.advice)
      return nil
    }
  }

  /// The values of a list, or nothing after writing into the log that it is none.
  var items: [SettingNode]? {
    guard let sequence = node.sequence else {
      report("is not a list", value: node.scalar?.string, advice: "put it between [ and ]")
      return nil
    }
    return sequence.enumerated().map { place, item in
      SettingNode(path: "\(path)[\(place)]", node: item, keyMark: nil, log: log, file: file)
    }
  }

  /// The values of a group by their keys, or nothing after writing into the log that it is none.
  var members: [SettingNode]? {
    guard let mapping = node.mapping else {
      report("is not a group of keys", value: node.scalar?.string)
      return nil
    }
    return mapping.map { key, value in
      let name = key.scalar?.string ?? "?"
      return SettingNode(
        path: path.isEmpty ? name : "\(path).\(name)", node: value, keyMark: key.mark, log: log,
        file: file)
    }
  }

  /// Writes into the log that a value is wrong.
  func report(_ message: String, value: String? = nil, advice: String? = nil) {
    add(at: node.mark ?? keyMark, message, value: value, advice: advice)
  }

  /// Writes into the log that a key is not known, with the nearest one that is.
  ///
  /// - Parameters:
  ///   - names: The keys that are, with their groups.
  ///   - noun: What a key is called, with its article.
  func reportUnknown(among names: some Sequence<String>, as noun: String = "a setting") {
    let known = Array(names)
    let grouped = known.first { $0.hasSuffix(".\(name)") }
    let nearest = NearestName.of(path, among: known, within: min(3, path.utf8.count / 2))
    add(
      at: keyMark ?? node.mark, "is not \(noun)",
      advice: (grouped ?? nearest).map { "write \($0)" })
  }

  private func add(at mark: Mark?, _ message: String, value: String? = nil, advice: String?) {
    log.add(
      Diagnostic(
        file: file, row: mark?.line, character: mark?.column,
        column: path.isEmpty ? nil : path, value: value, message, advice: advice))
  }
}
