import Foundation
import Scheduling

/// Reads a scenario's folder.
enum ScenarioFolder {
  /// The folder within it that holds what-ifs.
  static let whatIfs = "what-ifs"

  /// The parts of a folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - texts: Texts of tables, by their files' names, to be read instead of the files.
  ///   - limits: How large its files may be.
  ///   - log: Where mistakes go.
  /// - Returns: The parts.
  /// - Throws: That it is no folder of a scenario.
  static func parts(
    _ path: String, with texts: [String: String], _ limits: ReadingLimits, _ log: DiagnosticLog
  ) throws(ScenarioDiagnostics) -> ScenarioParts {
    let names = try list(path, log).union(texts.keys)
    var parts = ScenarioParts(path: path)
    parts.settings = settingsText(path, names, limits, log)
    parts.documents = tables(path, names, with: texts, limits, log)
    if names.contains(Self.readme) { parts.readme = text(of: Self.readme, limits, &parts) ?? "" }
    let folder = path + "/" + whatIfs
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in files where name.hasSuffix(".yaml") {
      parts.whatIfs[name] = text(of: "\(whatIfs)/\(name)", limits, &parts)
    }
    let known = Schema.types.map { $0.file } + [SettingNode.file, Self.readme, whatIfs]
    parts.others += names.subtracting(known).filter { !$0.hasPrefix(".") }.sorted()
    return parts
  }

  static let readme = "README.md"
  private static let advice = "give the folder that holds scenario.yaml, or a workbook"

  private static func list(_ path: String, _ log: DiagnosticLog) throws(ScenarioDiagnostics)
    -> Set<String>
  {
    guard !path.isEmpty else {
      throw ScenarioDiagnostics([
        Diagnostic(file: "scenario", "is blank", advice: Self.advice)
      ])
    }
    let attributes = FileAttributes(path)
    guard let attributes, attributes.isFolder else {
      let message = attributes == nil ? "does not exist" : "is not a folder"
      throw ScenarioDiagnostics([Diagnostic(file: path, message, advice: Self.advice)])
    }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      throw ScenarioDiagnostics([Diagnostic(file: path, "can't be listed")])
    }
    guard names.contains(SettingNode.file) || names.contains(where: { $0.hasSuffix(".csv") }) else {
      throw ScenarioDiagnostics([Diagnostic(file: path, "holds no scenario", advice: Self.advice)])
    }
    return Set(names)
  }

  private static func settingsText(
    _ path: String, _ names: Set<String>, _ limits: ReadingLimits, _ log: DiagnosticLog
  ) -> String? {
    guard names.contains(SettingNode.file) else {
      let nearest = NearestName.of(SettingNode.file, among: names.sorted(), within: 4)
      log.add(
        Diagnostic(
          file: SettingNode.file, "is missing",
          advice: nearest.map { "rename \($0) to \(SettingNode.file)" }))
      return nil
    }
    let bytes = TextFile.bytes(
      at: path + "/" + SettingNode.file, limit: limits.settings, log: log)
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func tables(
    _ path: String, _ names: Set<String>, with texts: [String: String], _ limits: ReadingLimits,
    _ log: DiagnosticLog
  ) -> [String: CSVDocument] {
    var documents: [String: CSVDocument] = [:]
    for table in Schema.tables {
      let file = "\(table.name).csv"
      guard names.contains(file) else {
        if table.isRequired {
          log.add(
            Diagnostic(
              file: file, "is missing", advice: "add it: mobilize schema lists its columns"))
        }
        continue
      }
      let bytes =
        texts[file].map { Array($0.utf8) }
        ?? TextFile.bytes(at: path + "/" + file, limit: limits.table, log: log)
      let document = bytes.map(CSVParser.parse)
      if let document {
        HeaderCheck(schema: table, file: file, document: document, log: log).run()
      }
      documents[table.name] = document ?? CSVDocument()
    }
    warnOfOthers(names, log)
    return documents
  }

  private static func warnOfOthers(_ names: Set<String>, _ log: DiagnosticLog) {
    let known = Set(Schema.tables.map { "\($0.name).csv" })
    for name in names.subtracting(known).sorted() where name.lowercased().hasSuffix(".csv") {
      let missing = known.subtracting(names).sorted()
      guard let nearest = NearestName.of(name, among: missing) else { continue }
      log.add(
        Diagnostic(
          .warning, file: name, "is not a table of the contract and is not read",
          advice: "rename it \(nearest)"))
    }
  }

  /// A text that no table needs: one that can't be read is left to others.
  private static func text(of name: String, _ limits: ReadingLimits, _ parts: inout ScenarioParts)
    -> String?
  {
    let path = "\(parts.path)/\(name)"
    let bytes = TextFile.bytes(at: path, limit: limits.settings, log: DiagnosticLog())
    if bytes == nil { parts.others.append(name) }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
