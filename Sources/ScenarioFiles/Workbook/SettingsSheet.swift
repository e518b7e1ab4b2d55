import Scheduling
import Workbooks

/// Reads the sheet that stands for `scenario.yaml`: a row for each key, with its value beside it.
struct SettingsSheet {
  /// The names of the columns.
  static let columns = ["key", "value", "meaning", "default"]

  private let log: DiagnosticLog
  private var lines: [String] = []
  private var seen: Set<String> = []

  /// The text of `scenario.yaml`, each key in the line of its row; nil where keys and values can't
  /// be found.
  static func text(_ table: SheetTable, log: DiagnosticLog) -> String? {
    let document = table.document
    guard document.faults.isEmpty else {
      for fault in document.faults {
        log.add(
          Diagnostic(
            file: SettingNode.file, row: fault.line, column: document.columnName(fault.field),
            value: fault.value, fault.message, advice: fault.advice))
      }
      return nil
    }
    let header = document.header?.fields ?? []
    guard let key = header.firstIndex(of: columns[0]), let value = header.firstIndex(of: columns[1])
    else {
      log.add(
        Diagnostic(
          file: SettingNode.file, row: document.header?.line,
          "has no columns key and value", advice: "name them in the first row"))
      return nil
    }
    var reading = SettingsSheet(log: log)
    for record in document.records {
      reading.read(record.fields[key].trimmed, record.fields[value].trimmed, record.line)
    }
    return reading.lines.map { $0 + "\n" }.joined()
  }

  private init(log: DiagnosticLog) { self.log = log }

  private mutating func read(_ key: String, _ value: String, _ line: Int) {
    while lines.count < line - 1 { lines.append("") }
    guard !key.isEmpty, !value.isEmpty else { return }
    guard seen.insert(key).inserted else {
      log.add(
        Diagnostic(
          file: SettingNode.file, row: line, column: key, "is there twice",
          advice: "remove one of the two rows"))
      return
    }
    lines.append("\(YAMLScalar.quoted(key)): \(yaml(value, key, line))")
  }

  /// The value as YAML in one line: a list or a group as it stands, all else as a text.
  private func yaml(_ value: String, _ key: String, _ line: Int) -> String {
    guard CanonicalSettings.isStructure(value, of: key) else { return YAMLScalar.quoted(value) }
    let flat = value.split(whereSeparator: \.isNewline).joined(separator: " ")
    let own = DiagnosticLog()
    guard YAMLText.compose(flat, file: SettingNode.file, log: own) != nil, !own.hasErrors else {
      for diagnostic in own.diagnostics {
        log.add(
          Diagnostic(
            file: SettingNode.file, row: line, column: key, value: value, diagnostic.message,
            advice: diagnostic.advice))
      }
      return "null"
    }
    return flat
  }
}
